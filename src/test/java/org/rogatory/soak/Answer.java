package org.rogatory.soak;

/**
 * What a client heard of a call.
 *
 * @param status of HTTP; 0 where no answer came
 * @param body as it came
 */
record Answer(int status, String body) {

  static final Answer NONE = new Answer(0, "");

  boolean isDone() {
    return status >= 200 && status < 300;
  }

  /** It was not done, and the program says so. */
  boolean isRefused() {
    return status >= 400 && status < 500 && status != 429;
  }

  /** Whether it was done nobody knows. */
  boolean isUnknown() {
    return !isDone() && !isRefused();
  }
}
