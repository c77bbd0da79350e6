package org.rogatory.register.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.convention.grounds.Reservation;

/**
 * The reservations that the Convention permits, and the declarations that States make beside them.
 */
public enum DeclarationKind implements Worded {
  /** Misuse of devices is an offence in part only; it bears on dual criminality. */
  MISUSE_OF_DEVICES("11(3)", null),
  /** Real-time collection of traffic data only for the offences listed. */
  LISTED_OFFENCES("23(3)(a)", Reservation.LISTED_OFFENCES),
  /** No real-time measures on closed-group systems off public networks. */
  CLOSED_GROUP("23(3)(b)", Reservation.CLOSED_GROUP),
  /** Preservation may be refused where dual criminality cannot be met at disclosure. */
  DUAL_CRIMINALITY("42(5)", Reservation.DUAL_CRIMINALITY),
  /** No settlement of disputes by arbitration or the Court. */
  DISPUTES("63(3)", null),
  /** Any other declaration; what it rests on is in its wording. */
  OTHER(null, null);

  private final Optional<Provision> provision;
  private final Optional<Reservation> reservation;

  DeclarationKind(@Nullable String provision, @Nullable Reservation reservation) {
    this.provision = Optional.ofNullable(provision).map(Provision::of);
    this.reservation = Optional.ofNullable(reservation);
  }

  /** The provision that permits it; none for other declarations. */
  public Optional<Provision> provision() {
    return provision;
  }

  /** The reservation as the rules on grounds know it, where it bears on grounds. */
  public Optional<Reservation> reservation() {
    return reservation;
  }

  @Override
  public String group() {
    return "declaration";
  }

  /** The kind with this id; an unknown id is an {@link IllegalArgumentException}. */
  @JsonCreator
  public static DeclarationKind of(String id) {
    return Worded.of(DeclarationKind.class, id);
  }

  @Override
  @JsonValue
  public String id() {
    return Worded.super.id();
  }
}
