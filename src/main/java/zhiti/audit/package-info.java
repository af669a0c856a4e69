/** What was decided, kept so that nobody can change it unseen: records, the journal they stand in, and replay. */
package zhiti.audit;
