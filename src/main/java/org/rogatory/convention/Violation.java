package org.rogatory.convention;

/**
 * What the law forbids in what somebody was about to do.
 *
 * @param provision what forbids it
 * @param reason in words, and what to do instead
 */
public record Violation(Provision provision, Reason reason) {

  public static Violation of(String provision, String key, Object... args) {
    return new Violation(Provision.of(provision), Reason.of(key, args));
  }
}
