package org.rogatory.demo;

import java.time.LocalDateTime;
import java.util.Optional;
import org.rogatory.home.PolicyNode;

/**
 * One thing that happens in a sample's story: a person takes a step, or something else happens to
 * the file.
 *
 * @param at when, in the calendar of the samples as they were written and the office's zone
 * @param person by whom
 * @param step whether it is a step that is taken
 * @param what the name of the step, or of what happens: one of {@link Happenings}
 * @param of which measure, letter, request for information or enquiry of the file the step is
 *     about, as in {@code XA-2026-00001/2}; empty where only one such step waits
 * @param says what the person says, by field
 */
record Beat(
    LocalDateTime at,
    String person,
    boolean step,
    String what,
    Optional<String> of,
    Optional<PolicyNode> says) {

  static Beat read(PolicyNode node, String usually) {
    node.only("at", "by", "step", "of", "happens", "says");
    String what = node.find("step").orElseGet(() -> node.get("happens")).text();
    return new Beat(
        node.get("at").as(LocalDateTime::parse),
        node.find("by").map(PolicyNode::text).orElse(usually),
        node.find("step").isPresent(),
        what,
        node.find("of").map(PolicyNode::text),
        node.find("says"));
  }
}
