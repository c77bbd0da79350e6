package org.rogatory.requests;

import java.util.List;
import org.rogatory.convention.Stated;
import org.rogatory.convention.Transmission;

/** What the register knows of a request's State and of ours, in the words of the rules. */
interface RegisterFacts {

  /** Whether the Convention was in force for both States on the day of the request, 65. */
  Stated inForceForBoth(Request request);

  /** Whether the two States agreed on INTERPOL for urgent requests, 40(12)(d). */
  Stated interpolAgreed(Request request);

  /** Whether they agreed on oral requests, 40(13). */
  Stated oralAgreed(Request request);

  /** Whether our State requires the diplomatic channel. */
  boolean diplomaticRequired();

  /** How our State reads the words of 40(13). */
  Transmission.OralReading oralReading();

  /** Whether the sender is registered as a central authority of its State. */
  Stated designatedSender(Request request);

  /** The languages that our State accepts, BCP 47. */
  List<String> languagesWeAccept();
}
