package org.rogatory.incoming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.casefile.ForbiddenByProvision;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.Clause;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Reason;
import org.rogatory.convention.Stated;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.FormFinding;
import org.rogatory.convention.form.Formality;
import org.rogatory.convention.form.RequestForm;
import org.rogatory.convention.form.Transmission;
import org.rogatory.convention.scope.Exit;
import org.rogatory.convention.scope.Scope;
import org.rogatory.convention.scope.ScopeFinding;
import org.rogatory.incoming.found.Obstacle;
import org.rogatory.register.readings.ReadingsInForce;
import org.springframework.stereotype.Component;

/**
 * Whether what arrived is dealt with as a request under the Convention: its scope, measure by
 * measure, its channel and its authenticity, with all that the file and the register know. What is
 * not is numbered and answered all the same.
 */
@Component
public class Admission {

  private final RegisterFacts register;
  private final ReadingsInForce readings;
  private final LegalBases bases;

  Admission(RegisterFacts register, ReadingsInForce readings) {
    this.register = register;
    this.bases = new LegalBases(register);
    this.readings = readings;
  }

  /** Whether a measure is inside the Convention, 35(1), 40(1). */
  public ScopeFinding scope(Measure measure) {
    boolean personSays = Scope.dependsOnPurpose(measure.assistance());
    return scope(measure, personSays ? measure.scope().serves() : measure.electronicEvidence());
  }

  /**
   * The same as long as nobody of ours has said whether the measure serves to collect evidence in
   * electronic form.
   */
  public ScopeFinding scopeByRules(Measure measure) {
    boolean personSays = Scope.dependsOnPurpose(measure.assistance());
    return scope(measure, personSays ? Stated.NOT_STATED : measure.electronicEvidence());
  }

  private ScopeFinding scope(Measure measure, Stated electronic) {
    Request request = measure.request();
    return Scope.examine(
        request.claims(), measure.assistance(), electronic, register.inForceForBoth(request));
  }

  /** From when the Convention is in force for both States, 65; empty where that is not known. */
  public Optional<LocalDate> inForceFrom(Request request) {
    return register.inForceFrom(request);
  }

  /**
   * Whether a measure may be asked for by the channel by which it came, or else by that by which it
   * was sent again or confirmed in writing, 40(12)(d), 40(13).
   */
  public FormFinding channel(Measure measure) {
    Request request = measure.request();
    FormFinding came = channel(measure, request.origin().channel());
    if (came.outcome() == FormFinding.Outcome.ACCEPTED) {
      return came;
    }
    return request
        .formalities()
        .confirmedBy()
        .map(by -> channel(measure, by))
        .filter(mended -> mended.outcome().compareTo(came.outcome()) < 0)
        .orElse(came);
  }

  /** The same for a channel by which it might come. */
  public FormFinding channel(Measure measure, Channel by) {
    return channel(measure.request(), measure.assistance(), measure.electronicEvidence(), by);
  }

  /** The same of what a request might ask for besides. */
  public FormFinding channel(
      Request request, Assistance assistance, Stated electronic, Channel by) {
    Priority priority = request.priority();
    Stated found = request.formalities().channelAgreed(by);
    FormFinding finding =
        new Transmission(
                by,
                assistance,
                Scope.asksForElectronicData(assistance, electronic),
                stated(priority.isUrgent()),
                stated(priority.isEmergency()),
                known(register.interpolAgreed(request), found),
                Stated.YES,
                known(register.oralAgreed(request), found),
                register.diplomaticRequired(),
                readings.inForce().oralRequests())
            .examine()
            .under(request.formalities().legalBasis());
    return finding.asksPerson() && found == Stated.YES ? finding.found() : finding;
  }

  /**
   * Whether the contact point would be open for a measure in an emergency if its data were in
   * electronic form, which the request does not say: the State is asked.
   */
  @Clause({"2(o)", "41(3)(e)"})
  public boolean asksWhetherElectronic(Measure measure) {
    Request request = measure.request();
    return request.origin().channel() == Channel.CONTACT_POINT
        && request.priority().isEmergency()
        && waitsForChannel(measure)
        && Scope.asksForElectronicData(measure.assistance(), measure.electronicEvidence())
            == Stated.NOT_STATED;
  }

  /**
   * Whether its channel keeps a measure from being carried out. A preservation never waits, 42(4):
   * that a request does not conform to Article 40 is none of its grounds, 42(6).
   */
  public boolean waitsForChannel(Measure measure) {
    return !measure.isPreservation() && channel(measure).outcome() != FormFinding.Outcome.ACCEPTED;
  }

  /** The channels by which all these measures may be asked for, besides INTERPOL and orally. */
  public List<Channel> channelsFor(List<Measure> measures) {
    Set<Channel> open = new LinkedHashSet<>();
    measures.forEach(measure -> open.addAll(channel(measure).channels()));
    measures.forEach(
        measure -> {
          FormFinding found = channel(measure);
          if (!found.channels().isEmpty()) {
            open.retainAll(found.channels());
          }
        });
    return List.copyOf(open);
  }

  /** What is found of the channel of what is carried out, where that is not in order. */
  public Optional<FormFinding> channelTrouble(Request request) {
    return request.pursuedMeasures().stream()
        .map(this::channel)
        .filter(finding -> finding.outcome() != FormFinding.Outcome.ACCEPTED)
        .max(Comparator.comparing(FormFinding::outcome));
  }

  /** Whether sender, language, proof of authenticity and claim of urgency are in order. */
  public List<FormFinding> form(Request request) {
    return Stream.of(
            RequestForm.sender(register.designatedSender(request)),
            language(request),
            RequestForm.authenticity(request.formalities().authenticity()),
            urgency(request.priority()))
        .map(finding -> finding.under(request.formalities().legalBasis()))
        .toList();
  }

  /**
   * What its form still wants that its sender can supply: asked about like what its contents lack,
   * 40(13), 40(16).
   */
  public List<Formality> wanting(Request request) {
    List<Formality> wanting = new ArrayList<>();
    if (language(request).outcome() != FormFinding.Outcome.ACCEPTED) {
      wanting.add(Formality.LANGUAGE);
    }
    if (request.formalities().authenticity() != Authenticity.VERIFIED) {
      wanting.add(Formality.AUTHENTICITY);
    }
    if (channelTrouble(request).isPresent()) {
      wanting.add(Formality.CHANNEL);
    }
    return wanting;
  }

  /** The languages that our State accepts, BCP 47. */
  public List<String> acceptedLanguages() {
    return register.languagesWeAccept();
  }

  private FormFinding language(Request request) {
    List<String> written =
        Stream.concat(
                Stream.of(request.origin().language()),
                request.formalities().translation().stream())
            .toList();
    return RequestForm.language(written, acceptedLanguages());
  }

  /** On what requests may rest, 40(7). */
  public LegalBases bases() {
    return bases;
  }

  /** Whether no other treaty is a way for what is outside: the register says that none binds. */
  @Clause("60, note 5")
  public boolean isNoWay(Exit exit, Request request) {
    return exit == Exit.OTHER_TREATY && register.holdsThatNoTreatyBinds(request);
  }

  /** What the request rests on, as far as the register knows, 40(7). */
  public LegalBasis suggestedBasis(Request request) {
    return register.suggestedBasis(request);
  }

  /**
   * Why a measure is not carried out under the Convention; empty where it is. A channel that is not
   * open can be mended and is no such obstacle.
   */
  public Optional<Obstacle> obstacle(Measure measure) {
    ScopeFinding scope = scope(measure);
    return scope.outcome() == ScopeFinding.Outcome.OUTSIDE
        ? Optional.of(new Obstacle(scope.provisions(), scope.reason()))
        : Optional.empty();
  }

  /**
   * Which of these measures are carried out, when a caseworker says whether the request is
   * accepted.
   *
   * @throws ForbiddenByProvision where none can be accepted, or where one must be
   */
  public List<Measure> admitted(List<Measure> measures, boolean accepted) {
    List<Measure> inside =
        measures.stream().filter(measure -> obstacle(measure).isEmpty()).toList();
    if (accepted && inside.isEmpty()) {
      throw obstacle(measures.get(0)).orElseThrow().forbids();
    }
    if (!accepted && !inside.isEmpty()) {
      ScopeFinding scope = scope(inside.get(0));
      throw new ForbiddenByProvision(scope.provision(), Reason.of("forbidden.not-outside"));
    }
    return inside;
  }

  private static FormFinding urgency(Priority priority) {
    return RequestForm.urgency(
        priority.isUrgent(),
        priority.urgencyReason().isPresent(),
        priority.isEmergency(),
        priority.emergencyFacts().isPresent());
  }

  /** What the register knows goes before what a person found. */
  private static Stated known(Stated registered, Stated found) {
    return registered == Stated.NOT_STATED ? found : registered;
  }

  private static Stated stated(boolean said) {
    return said ? Stated.YES : Stated.NO;
  }
}
