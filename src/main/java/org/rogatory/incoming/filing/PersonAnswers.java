package org.rogatory.incoming.filing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Provision;
import org.rogatory.convention.persons.HeardAs;
import org.rogatory.convention.persons.Party;
import org.rogatory.incoming.Consents;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.found.Agreement;
import org.rogatory.incoming.found.Asked;
import org.rogatory.incoming.found.FindingChanged;
import org.rogatory.incoming.review.SaidBefore;

/**
 * What is on record of the person whom a measure concerns: consent, agreements, and who is heard,
 * 40(9), 40(18). One person consents for nobody else, and to be transferred to one State only: when
 * another one is meant or asks, all are asked again.
 */
@Clause({"40(9)(a)", "40(9)(b)", "40(18)"})
final class PersonAnswers implements SaidBefore {

  private final List<Said> said;

  private PersonAnswers(List<Said> said) {
    this.said = said;
  }

  private record Said(
      Measure measure,
      Optional<HeardAs> heardAs,
      Optional<Asked> asked,
      List<Agreement> agreements) {

    static Said of(Measure measure) {
      Consents record = measure.consents();
      return new Said(
          measure,
          record.heardAs(),
          record.personAsked(),
          Arrays.stream(Party.values())
              .flatMap(party -> record.agreement(party).stream())
              .toList());
    }

    boolean isSomething() {
      return heardAs.isPresent() || asked.isPresent() || !agreements.isEmpty();
    }

    Stream<FindingChanged> shown() {
      return Stream.of(
              heardAs.map(role -> shown("finding.heard-as")),
              asked.map(one -> shown("finding.consent")),
              agreements.stream().findFirst().map(one -> shown("finding.agreements")))
          .flatMap(Optional::stream);
    }

    private FindingChanged shown(String what) {
      return new FindingChanged(measure.number(), what, "finding.said", ASKED_AGAIN);
    }

    void restore(Consents record) {
      heardAs.ifPresent(record::heard);
      asked.ifPresent(record::asked);
      agreements.forEach(record::agreed);
    }
  }

  /** Takes back what a correction ends, of what has not ended. */
  static PersonAnswers setAside(Request request, ChangedMatter matter) {
    List<Said> said =
        request.openMeasures().stream()
            .filter(matter::asksPersonsAgain)
            .map(Said::of)
            .filter(Said::isSomething)
            .toList();
    said.forEach(each -> each.measure().onRecord(Consents::forget));
    return new PersonAnswers(said);
  }

  @Override
  public List<FindingChanged> shown() {
    return said.stream().flatMap(Said::shown).toList();
  }

  @Override
  public void restore() {
    said.forEach(each -> each.measure().onRecord(each::restore));
  }

  @Override
  public void write(RequestPen pen) {
    said.forEach(
        each ->
            pen.write(
                each.measure().matter(),
                Provision.of(each.heardAs().isPresent() ? "40(18)" : "40(9)(a)"),
                new MeasureFact.PersonsAskedAgain(each.measure().number())));
  }
}
