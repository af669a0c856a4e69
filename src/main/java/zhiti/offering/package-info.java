/** What can be taken: what it builds, needs, costs, and for whom. The indexed, immutable catalog. */
package zhiti.offering;
