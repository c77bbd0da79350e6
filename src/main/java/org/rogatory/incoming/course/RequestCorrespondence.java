package org.rogatory.incoming.course;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.File;
import org.rogatory.casefile.FileKind;
import org.rogatory.convention.Clause;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.incoming.Origin;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestKind;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.facts.MeasureFact;
import org.rogatory.incoming.facts.RequestFact;
import org.rogatory.journal.Fact;
import org.rogatory.journal.Matter;
import org.rogatory.letters.saying.Addressee;
import org.rogatory.letters.saying.Addressees;
import org.rogatory.letters.saying.Correspondence;
import org.rogatory.letters.saying.Head;
import org.rogatory.letters.saying.Words;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What all letters about a request have in common. */
@Component
public class RequestCorrespondence implements Correspondence {

  private final Requests requests;
  private final Addressees addressees;
  private final StateNames states;
  private final MessageSource messages;

  RequestCorrespondence(
      Requests requests, Addressees addressees, StateNames states, MessageSource messages) {
    this.requests = requests;
    this.addressees = addressees;
    this.states = states;
    this.messages = messages;
  }

  /**
   * What the texts of all letters about a request may use.
   *
   * @param requestingState the State's name
   * @param requestingAuthority the authority that wrote
   * @param requestDate the day of the request, or where it bears none that of its arrival
   * @param receivedOn the day on which it arrived
   * @param ourReference the file
   * @param theirReference the number that the sender gave to the request; null where it gave none
   * @param otherTreaty the treaty that takes the place of paragraphs 8 to 31 of Article 40, 40(7);
   *     null where they apply
   */
  public record Regarding(
      String ourReference,
      @Nullable String theirReference,
      Words requestingState,
      Words requestingAuthority,
      LocalDate requestDate,
      LocalDate receivedOn,
      @Nullable Words otherTreaty) {}

  @Override
  public FileKind fileKind() {
    return RequestKind.INCOMING_REQUEST;
  }

  @Override
  public Class<? extends Record> common() {
    return Regarding.class;
  }

  @Override
  public boolean isOnRequest() {
    return true;
  }

  /** What concerns a preservation, its disclosure or an emergency alone. */
  @Override
  @Clause({"40(12)(d)", "41(3)"})
  public boolean opensContactPoint(File file, Matter matter) {
    Request request = requests.get(file.reference());
    OptionalInt number = matter.numberAs(RequestMatter.MEASURE);
    return request.priority().isEmergency()
        || request.measures().stream()
            .filter(measure -> number.isEmpty() || number.getAsInt() == measure.number())
            .allMatch(measure -> measure.assistance().family().hasClosedGrounds());
  }

  @Override
  public boolean changesHead(Fact fact) {
    return Correspondence.super.changesHead(fact)
        || fact instanceof RequestFact.BasisChanged
        || fact instanceof MeasureFact.MeasureEntrusted;
  }

  @Override
  public Head head(File file) {
    Request request = requests.get(file.reference());
    return new Head(
        regarding(request),
        requestingState(request),
        request.sendersReference().orElse(null),
        request.formalities().legalBasis(),
        otherTreaty(request),
        request.priority().isUrgent());
  }

  /** The requesting State's central authority, or who wrote. */
  Addressee requestingState(Request request) {
    boolean pretends = request.formalities().authenticity() == Authenticity.FAILED;
    Origin origin = request.origin();
    return addressees.state(
        request.requestingState(),
        pretends ? null : origin.sender().orElse(null),
        origin.language());
  }

  private Regarding regarding(Request request) {
    CountryCode state = CountryCode.of(request.requestingState());
    Words name = language -> states.name(state, language);
    LocalDate receivedOn = request.received().day();
    return new Regarding(
        request.reference().value(),
        request.sendersReference().orElse(null),
        name,
        request.origin().sender().map(Words::of).orElse(name),
        request.origin().dated().orElse(receivedOn),
        receivedOn,
        otherTreaty(request));
  }

  private @Nullable Words otherTreaty(Request request) {
    if (request.formalities().legalBasis().appliesParagraphs8To31()) {
      return null;
    }
    return request
        .formalities()
        .treaty()
        .map(Words::of)
        .orElse(language -> messages.getMessage("letter.treaty-between-us", null, language));
  }
}
