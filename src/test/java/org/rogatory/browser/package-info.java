/**
 * The program as its users see it: walks in a headless browser, with axe and the security policy's
 * reports.
 */
package org.rogatory.browser;
