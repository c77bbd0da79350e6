package org.rogatory.convention;

import java.util.List;

/**
 * What one State may ask another to do: the thirteen kinds of 40(3), and what stands beside them. A
 * measure is one of these.
 */
@Clause("40(3)")
public enum Assistance implements Worded {
  STATEMENT(Family.GENERAL, "40(3)(a)"),
  SERVICE(Family.GENERAL, "40(3)(b)"),
  SEARCH_SEIZURE(Family.GENERAL, "40(3)(c)"),
  @Clause("44(1)")
  STORED_DATA(Family.STORED, "40(3)(d)", "44"),
  TRAFFIC_DATA(Family.REAL_TIME, "40(3)(e)", "45"),
  CONTENT_DATA(Family.CONTENT, "40(3)(f)", "46"),
  EXAMINATION(Family.GENERAL, "40(3)(g)"),
  INFORMATION_EXPERT(Family.GENERAL, "40(3)(h)"),
  DOCUMENTS(Family.GENERAL, "40(3)(i)"),
  TRACING(Family.GENERAL, "40(3)(j)"),
  VOLUNTARY_APPEARANCE(Family.GENERAL, "40(3)(k)"),
  RECOVERY_OF_PROCEEDS(Family.GENERAL, "40(3)(l)"),
  OTHER(Family.GENERAL, "40(3)(m)"),
  @Clause("42(1)")
  PRESERVATION(Family.PRESERVATION, "42"),
  @Clause("43(1)")
  PRESERVED_TRAFFIC_DATA(Family.DISCLOSURE, "43"),
  @Clause("50(1)")
  CONFISCATION_REQUEST(Family.CONFISCATION, "50(1)(a)"),
  @Clause("50(1)")
  CONFISCATION_ORDER(Family.CONFISCATION, "50(1)(b)"),
  @Clause("50(2)")
  TRACING_FREEZING(Family.CONFISCATION, "50(2)"),
  TRANSFER_IN_CUSTODY(Family.GENERAL, "40(9)"),
  VIDEOCONFERENCE(Family.GENERAL, "40(18)"),
  GOVERNMENT_RECORDS(Family.GENERAL, "40(31)");

  private final Family family;
  private final List<Provision> provisions;

  Assistance(Family family, String... provisions) {
    this.family = family;
    this.provisions = Provision.listOf(provisions);
  }

  /** Whether the text wants it expeditiously: a preservation, 42(4), and what follows, 43(1). */
  public boolean isExpeditious() {
    return family().hasClosedGrounds();
  }

  /** Whether it is carried out over a period that the request states, 45(3)(f), 46. */
  public boolean lastsAPeriod() {
    return this == TRAFFIC_DATA || this == CONTENT_DATA;
  }

  /** Whose rules on contents and grounds apply. */
  public Family family() {
    return family;
  }

  /** The provision under which it is asked for. */
  public Provision provision() {
    return provisions.get(0);
  }

  /** That provision and, where there is one, the article that gives it its rules. */
  public List<Provision> provisions() {
    return provisions;
  }

  /**
   * Whether carrying it out takes or keeps something, so that stopping it leaves open what becomes
   * of that: preserved data, seized objects, frozen or confiscated property, 42(8), 50(8).
   */
  public boolean holdsSomething() {
    return family == Family.PRESERVATION || family == Family.CONFISCATION || this == SEARCH_SEIZURE;
  }

  /** Whether carrying it out seizes objects, or freezes or confiscates property. */
  public boolean seizes() {
    return holdsSomething() && this != PRESERVATION;
  }

  @Override
  public String group() {
    return "assistance";
  }

  /**
   * The kind with this id, such as {@code stored-data}; an unknown id is an {@link
   * IllegalArgumentException}.
   */
  public static Assistance of(String id) {
    return Worded.of(Assistance.class, id);
  }
}
