package org.rogatory.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;
import org.rogatory.register.Answer;
import org.rogatory.register.LetterAddress;
import org.rogatory.register.OwnState;
import org.rogatory.register.StateProfile;
import org.rogatory.register.SuggestedBasis;
import org.rogatory.register.facts.FactStanding;
import org.rogatory.register.facts.LanguageTag;
import org.rogatory.register.facts.OtherTreaty;
import org.rogatory.register.facts.Provenance;
import org.rogatory.register.facts.RecordedFact;
import org.rogatory.register.facts.StateFact;

/**
 * A State's profile: the answers that requests need, and the facts behind them.
 *
 * @param own whether it is our own State
 * @param asOf the day for which it answers
 * @param languages the languages accepted, the preferred one first
 * @param languagesStanding how firmly these are known
 * @param letterAddress the central authority to write to, if any is known
 * @param facts all that is held; empty for our own State, which is configuration
 */
record StateJson(
    String code,
    String name,
    boolean own,
    LocalDate asOf,
    AnswerJson inForce,
    List<String> languages,
    FactStanding languagesStanding,
    AnswerJson diplomaticChannel,
    AnswerJson interpol,
    AnswerJson oral,
    @Nullable BasisJson legalBasis,
    @Nullable String zone,
    @Nullable AddressJson letterAddress,
    List<FactJson> facts) {

  /** Yes, no or not-stated, and how firmly. */
  record AnswerJson(String says, FactStanding standing) {

    static AnswerJson of(Answer answer) {
      return new AnswerJson(answer.says().id(), answer.standing());
    }

    static AnswerJson notified(Stated says) {
      return new AnswerJson(says.id(), FactStanding.NOTIFIED);
    }
  }

  /** What a request rests on, as far as is known. */
  record BasisJson(String basis, @Nullable String treaty, FactStanding standing) {

    static BasisJson of(SuggestedBasis suggested) {
      return new BasisJson(
          suggested.basis().id(),
          suggested.treaty().map(OtherTreaty::name).orElse(null),
          suggested.provenance().standing());
    }
  }

  /** Where a letter goes. */
  record AddressJson(String name, List<String> lines, String email, FactStanding standing) {

    static AddressJson of(LetterAddress address) {
      return new AddressJson(
          address.name(), address.lines(), address.email(), address.provenance().standing());
    }
  }

  /**
   * One fact with where it comes from.
   *
   * @param line its number among several of its kind; 0 for the only one
   * @param revision what a change of it names as {@code seen}
   * @param needsChecking whether it has expired or nobody has made sure of it for too long
   */
  record FactJson(
      String kind,
      int line,
      int revision,
      List<String> provisions,
      Provenance provenance,
      boolean needsChecking,
      StateFact fact) {

    static FactJson of(RecordedFact<?> held, StateProfile state) {
      return new FactJson(
          held.id().kind().id(),
          held.id().line(),
          held.revision(),
          held.id().kind().provisions().stream().map(Provision::toString).toList(),
          held.provenance(),
          state.needsChecking(held),
          held.fact());
    }
  }

  static StateJson of(StateProfile state, String name) {
    return new StateJson(
        state.code().value(),
        name,
        false,
        state.asOf(),
        AnswerJson.of(state.partyOn(state.asOf())),
        tags(state.languages()),
        languagesStanding(state),
        AnswerJson.of(state.diplomaticChannelRequired()),
        AnswerJson.of(state.interpolAgreed()),
        AnswerJson.of(state.oralAgreed()),
        BasisJson.of(state.legalBasisOn(state.asOf())),
        state.zone().map(ZoneId::getId).orElse(null),
        state.letterAddress().map(AddressJson::of).orElse(null),
        state.facts().stream().map(held -> FactJson.of(held, state)).toList());
  }

  static StateJson of(OwnState own, String name, LocalDate today) {
    AnswerJson bilateral = AnswerJson.of(Answer.UNKNOWN);
    return new StateJson(
        own.code().value(),
        name,
        true,
        today,
        AnswerJson.notified(own.membership().inForceOn(today)),
        tags(own.languages()),
        FactStanding.NOTIFIED,
        AnswerJson.notified(own.diplomaticChannelRequired() ? Stated.YES : Stated.NO),
        bilateral,
        bilateral,
        null,
        own.zone().getId(),
        null,
        List.of());
  }

  private static List<String> tags(List<LanguageTag> languages) {
    return languages.stream().map(LanguageTag::value).toList();
  }

  private static FactStanding languagesStanding(StateProfile state) {
    Optional<LanguageTag> first = state.languages().stream().findFirst();
    return first.map(state::accepts).orElse(Answer.UNKNOWN).standing();
  }
}
