package org.rogatory.information;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A restriction on the use of information, as its sender words it, 40(5). */
@Embeddable
public class Restriction {

  @Column(nullable = false)
  private String text;

  private boolean lifted;

  @SuppressWarnings("NullAway.Init")
  protected Restriction() {}

  Restriction(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** Whether the sender lifted it. */
  public boolean isLifted() {
    return lifted;
  }

  void lift() {
    this.lifted = true;
  }
}
