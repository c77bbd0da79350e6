/** That one SQL serves both databases. */
package org.rogatory.database;
