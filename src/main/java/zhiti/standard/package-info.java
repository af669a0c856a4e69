/** What has been laid down: standards, duties, tasks, competencies, requirements, levels, and the house's own numbers. */
package zhiti.standard;
