package org.rogatory.letters.typesetting;

import java.util.List;

/**
 * Who writes, as printed at the top of the first page.
 *
 * @param state the State's name
 * @param names the ministry and, below it, the office
 * @param contact address, telephone, mail, a line each
 */
public record Letterhead(String state, List<String> names, List<String> contact) {}
