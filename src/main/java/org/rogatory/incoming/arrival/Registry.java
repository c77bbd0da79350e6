package org.rogatory.incoming.arrival;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.Dating;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileNumbers;
import org.rogatory.convention.Reason;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.home.Office;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.RequestState;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.AskedMeasure;
import org.rogatory.incoming.asked.ConcernedSubject;
import org.rogatory.incoming.asked.LongTexts;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.asked.SuggestedDay;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Actor;
import org.rogatory.journal.FactTooLong;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where what arrives is numbered. Everything gets a number, also what is deficient or misdirected;
 * what it lacks is found afterwards.
 */
@Component
public class Registry {

  private final Requests requests;
  private final FileNumbers numbers;
  private final FileAccess access;
  private final Office office;
  private final Clock clock;

  Registry(Requests requests, FileNumbers numbers, FileAccess access, Office office, Clock clock) {
    this.requests = requests;
    this.numbers = numbers;
    this.access = access;
    this.office = office;
    this.clock = clock;
  }

  /**
   * Numbers a request and opens its file. The shape of what arrived was checked before.
   *
   * @return the file's reference
   * @throws BadInput where our own State is the requesting one, or where fields do not go together
   *     or are too long together, naming each
   */
  @Transactional
  public Reference register(NewRequest arrived, Person person) {
    if (arrived.requestingState().value().equals(office.state())) {
      throw BadInput.at("requestingState", Reason.of("input.own-state"));
    }
    Moment received = Dating.arrival(arrived.receivedAt(), clock.instant(), office.zone());
    Dating.check(arrived.dated(), received.day());
    List<Offence> offences = offences(arrived);
    Reference reference = numbers.next(office.state(), received.day().getYear());
    if (arrived.restricted()) {
      access.restrict(reference, List.of(person));
    }
    File file =
        new File(
            reference,
            RequestKind.INCOMING_REQUEST,
            arrived.requestingState().value(),
            received,
            RequestState.RECEIVED);
    RequestPen pen =
        requests.begin(new Request(file, arrived, offences), Actor.person(person.login()));
    try {
      pen.at(received).write(pen.request().matter(), null, fact(arrived, offences));
    } catch (FactTooLong tooLong) {
      throw LongTexts.in(arrived, tooLong);
    }
    return reference;
  }

  public static List<Offence> offences(NewRequest arrived) {
    BadInput.Collected bad = new BadInput.Collected();
    for (String item : arrived.contents().keySet()) {
      bad.check("contents[" + item + "]", "input.unknown-item", () -> ContentItem.of(item));
    }
    LocalDate received = arrived.receivedAt().day();
    SuggestedDay.check(bad, "answerBy", arrived.answerBy(), arrived.answerByReason(), received);
    for (int at = 0; at < arrived.measures().size(); at++) {
      NewRequest.NewMeasure asked = arrived.measures().get(at);
      String field = "measures[" + at + "].answerBy";
      SuggestedDay.check(bad, field, asked.answerBy(), asked.answerByReason(), received);
    }
    List<Offence> offences = Offence.all(arrived.offences(), bad);
    bad.complain();
    return offences;
  }

  public static RequestFact.RequestRegistered fact(NewRequest arrived, List<Offence> offences) {
    return new RequestFact.RequestRegistered(
        arrived.requestingState().value(),
        arrived.sendersReference(),
        arrived.sender(),
        arrived.dated(),
        arrived.channel().id(),
        arrived.language().value(),
        arrived.urgent(),
        arrived.emergency(),
        arrived.confidential(),
        SuggestedDay.of(arrived.answerBy(), arrived.answerByReason()),
        arrived.measures().stream().map(measure -> measure.assistance().id()).toList(),
        measuresAnswerBy(arrived.measures()),
        arrived.contents(),
        arrived.urgencyReason(),
        arrived.emergencyFacts(),
        arrived.atRisk(),
        arrived.earlier(),
        arrived.restricted(),
        offences.stream().map(PursuedOffence::of).toList(),
        arrived.subjects().stream().map(ConcernedSubject::of).toList(),
        arrived.measures().stream().map(AskedMeasure::of).toList(),
        arrived.callBack(),
        arrived.confidentialityScope());
  }

  private static Map<Integer, SuggestedDay> measuresAnswerBy(List<NewRequest.NewMeasure> measures) {
    Map<Integer, SuggestedDay> days = new TreeMap<>();
    for (int i = 0; i < measures.size(); i++) {
      SuggestedDay answerBy = measures.get(i).suggestedDay();
      if (answerBy != null) {
        days.put(i + 1, answerBy);
      }
    }
    return days;
  }
}
