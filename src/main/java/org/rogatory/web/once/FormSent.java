package org.rogatory.web.once;

import java.util.List;

/**
 * A form was sent and its change made, in this transaction.
 *
 * @param login who sent it
 * @param address the form's, as {@link org.rogatory.web.paths.FormAddress} says
 * @param known the marks of drafts that its window had seen; an empty one where it had seen none
 */
public record FormSent(String login, String address, List<String> known) {}
