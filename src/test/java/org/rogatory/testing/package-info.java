/** What tests share: one application context a database, a clock to set, an embedded PostgreSQL. */
package org.rogatory.testing;
