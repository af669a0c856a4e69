/** Who it is about and what has been seen of them: employees, ratings, test results, credentials held, commitments. */
package zhiti.person;
