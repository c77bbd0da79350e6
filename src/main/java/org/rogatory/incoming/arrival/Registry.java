package org.rogatory.incoming.arrival;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rogatory.access.FileAccess;
import org.rogatory.access.Person;
import org.rogatory.casefile.AlreadyKnown;
import org.rogatory.casefile.BadInput;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileNumbers;
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
  private final SameRequests same;
  private final RegistrationChecks checks;

  Registry(
      Requests requests,
      FileNumbers numbers,
      FileAccess access,
      Office office,
      Clock clock,
      SameRequests same) {
    this.requests = requests;
    this.numbers = numbers;
    this.access = access;
    this.office = office;
    this.clock = clock;
    this.same = same;
    this.checks = new RegistrationChecks(office);
  }

  /**
   * All that is wrong with what arrived, also where some of it could not be read and is null.
   * Nothing is changed.
   *
   * @return by field, what is wrong with each; known files under the same reference at {@link
   *     AlreadyKnown#FIELD}
   */
  @Transactional(readOnly = true)
  public BadInput.Collected mistakes(NewRequest arrived, Person person) {
    BadInput.Collected bad = checks.of(arrived, clock.instant());
    List<Reference> known = known(arrived, person);
    if (!known.isEmpty()) {
      bad.add(AlreadyKnown.FIELD, AlreadyKnown.reason(known));
    }
    return bad;
  }

  private List<Reference> known(NewRequest arrived, Person person) {
    return arrived.again() || arrived.requestingState() == null
        ? List.of()
        : same.known(arrived.requestingState().value(), arrived.sendersReference(), person);
  }

  /**
   * Numbers a request and opens its file. The shape of what arrived was checked before.
   *
   * @return the file's reference
   * @throws BadInput naming each field that cannot be so: see {@link #mistakes}
   * @throws AlreadyKnown where nothing else is wrong, but files of the same State under the same
   *     reference are known, and {@link NewRequest#again} does not say that this is another request
   */
  @Transactional
  public Reference register(NewRequest arrived, Person person) {
    BadInput.Collected bad = mistakes(arrived, person);
    List<Reference> known = known(arrived, person);
    if (!known.isEmpty() && bad.fields().size() == 1) {
      throw new AlreadyKnown(known);
    }
    bad.complain();
    Moment received = new Moment(arrived.receivedAt().at(), office.zone());
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

  /**
   * The offences that are pursued.
   *
   * @throws BadInput naming each field of what arrived that does not go with the others
   */
  public static List<Offence> offences(NewRequest arrived) {
    BadInput.Collected bad = new BadInput.Collected();
    RegistrationChecks.parts(arrived, bad);
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
