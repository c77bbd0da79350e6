package org.rogatory.web.drafts;

import java.time.Instant;
import org.rogatory.web.Fields;

/**
 * What a person typed into a form and has not sent.
 *
 * @param person whose it is, by login name
 * @param address the form's, as {@link org.rogatory.web.paths.FormAddress} says
 * @param fields by name, as they stood
 * @param mark tells this saving from those before and after it
 * @param savedAt when it was saved last
 */
public record Draft(String person, String address, Fields fields, String mark, Instant savedAt) {}
