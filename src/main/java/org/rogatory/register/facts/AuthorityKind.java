package org.rogatory.register.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;

/**
 * What a State has designated an authority for. One for extradition is no address for assistance.
 */
public enum AuthorityKind implements Worded {
  MUTUAL_ASSISTANCE("40(12)(a)"),
  @Clause("37(19)")
  EXTRADITION("37(19)"),
  @Clause("41(2)")
  CONTACT_POINT("41(2)");

  private final Provision provision;

  AuthorityKind(String provision) {
    this.provision = Provision.of(provision);
  }

  /** The provision under which it is designated or notified. */
  public Provision provision() {
    return provision;
  }

  @Override
  public String group() {
    return "authority";
  }

  /** The kind with this id; an unknown id is an {@link IllegalArgumentException}. */
  @JsonCreator
  public static AuthorityKind of(String id) {
    return Worded.of(AuthorityKind.class, id);
  }

  @Override
  @JsonValue
  public String id() {
    return Worded.super.id();
  }
}
