package org.rogatory.files;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.People;
import org.rogatory.casefile.Turn;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Stated;
import org.rogatory.convention.persons.Party;
import org.rogatory.incoming.Consents;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Decision;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.acts.MeasureAct;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.found.Reply;
import org.rogatory.incoming.triage.Notices;
import org.rogatory.journal.Moment;
import org.rogatory.register.CompetentAuthorities;
import org.rogatory.register.CompetentAuthority;
import org.rogatory.web.Dates;
import org.rogatory.web.Texts;
import org.springframework.stereotype.Component;

/** The measures of a file, each with what is asked, found, decided and done. */
@Component
class MeasureCards {

  private final Texts texts;
  private final Dates dates;
  private final People people;
  private final CompetentAuthorities authorities;
  private final Notices notices;

  MeasureCards(
      Texts texts, Dates dates, People people, CompetentAuthorities authorities, Notices notices) {
    this.notices = notices;
    this.texts = texts;
    this.dates = dates;
    this.people = people;
    this.authorities = authorities;
  }

  /**
   * A measure.
   *
   * @param turn for whom it waits, null where it has ended
   * @param notices what whoever works on it is to heed; none where it has ended
   * @param asked what was asked for
   * @param done what was found, decided and done
   */
  record Card(
      int number,
      String name,
      List<Provision> provisions,
      @Nullable String description,
      Tag state,
      @Nullable String turn,
      boolean ended,
      List<String> notices,
      List<Row> asked,
      List<Row> done,
      List<MeasureAct> acts) {}

  Card of(Measure measure) {
    boolean ended = measure.state().hasEnded();
    return new Card(
        measure.number(),
        texts.of(measure.assistance()),
        measure.assistance().provisions(),
        measure.description().orElse(null),
        new Tag(texts.of(measure.state()), Tag.tone(measure.state())),
        measure.turn() == Turn.NOBODY ? null : texts.of(measure.turn()),
        ended,
        ended ? List.of() : notices.on(measure).stream().map(notice -> texts.of(notice)).toList(),
        asked(measure),
        done(measure),
        Arrays.stream(MeasureAct.values()).filter(act -> act.isFor(measure)).toList());
  }

  private List<Row> asked(Measure measure) {
    Optional<Stated> electronic =
        Optional.of(measure.electronicEvidence()).filter(said -> said != Stated.NOT_STATED);
    return rows()
        .add("measure.rest-of", measure.restOf().map(String::valueOf))
        .add("measure.taken-up-as", measure.execution().takenUpAs().map(String::valueOf))
        .add("measure.procedure-wanted", measure.procedureWanted())
        .name("measure.electronic-evidence", electronic)
        .day("measure.answer-by", measure.answerBy())
        .add("measure.answer-by-reason", measure.answerByReason())
        .all();
  }

  private List<Row> done(Measure measure) {
    Row.Rows rows = rows();
    if (measure.assessment().by().isPresent()) {
      rows.add("measure.assessed", assessed(measure));
    }
    measure.consultations().forEach(consultation -> consultation(rows, consultation));
    decision(rows, measure.decision());
    consents(rows, measure.consents());
    rows.day("measure.estimate", measure.delay().estimate())
        .add("measure.estimate-because", measure.delay().because())
        .day("measure.told-day", measure.delay().toldDay())
        .add("measure.no-estimate", measure.delay().noEstimate())
        .day("measure.delay-told-on", measure.delay().toldOn());
    execution(rows, measure);
    return rows.all();
  }

  private String assessed(Measure measure) {
    String found = grounds(measure.assessment().grounds()).orElse(texts.of("measure.no-ground"));
    return texts.of("measure.assessed.by", found, name(measure.assessment().by().orElseThrow()));
  }

  private void consultation(Row.Rows rows, Consultation consultation) {
    String conditions = consultation.conditions().stream().collect(Collectors.joining("\n"));
    String stage =
        consultation
            .replyBy()
            .filter(until -> consultation.isOpen())
            .map(dates::day)
            .map(
                until ->
                    texts.of("measure.consultation.until", texts.of(consultation.stage()), until))
            .orElse(texts.of(consultation.stage()));
    rows.add(
            "measure.consultation",
            texts.of("measure.consultation.stage", texts.of(consultation.purpose()), stage))
        .add("measure.consulted-in", sent(consultation))
        .add("measure.conditions-offered", conditions)
        .add("measure.no-conditions", consultation.noConditions())
        .name("measure.offer", consultation.offer())
        .add("measure.costs", consultation.costs());
    for (Reply reply : consultation.replies()) {
      rows.add("measure.reply", reply.text())
          .name("measure.answer", Optional.of(reply.answer()))
          .add("measure.accepted", partly(reply))
          .add("measure.proposed", String.join("\n", reply.proposed()));
    }
  }

  private Optional<String> sent(Consultation consultation) {
    return consultation
        .letter()
        .map(
            letter ->
                texts.of(
                    "measure.consulted-in.letter",
                    letter,
                    moment(consultation.measure(), consultation.sentAt().orElseThrow())));
  }

  private static String partly(Reply reply) {
    return reply.answer() == Reply.Answer.ACCEPTED ? "" : String.join("\n", reply.accepted());
  }

  private void decision(Row.Rows rows, Decision decision) {
    rows.name("measure.decision", decision.kind())
        .add("measure.ground", grounds(decision.grounds()))
        .add("measure.reasons", decision.reasons())
        .add("measure.conditions", decision.conditions())
        .add("measure.interferes", decision.interferingProceeding())
        .day("measure.review-on", decision.reviewOn())
        .add("measure.proposed-by", decision.proposedBy().map(this::name))
        .add("measure.approved-by", decision.approvedBy().map(this::name))
        .day("measure.decided-on", decision.decidedOn());
  }

  private void consents(Row.Rows rows, Consents consents) {
    rows.name("measure.heard-as", consents.heardAs());
    consents
        .consent()
        .ifPresent(
            consent ->
                rows.add("measure.consent", texts.of("consent-given." + consent.given()))
                    .day("measure.consent-on", Optional.of(consent.answeredOn())));
    for (Party party : Party.values()) {
      consents
          .agreement(party)
          .ifPresent(
              agreed ->
                  rows.add(
                      "measure.agreed-by." + party.id(),
                      texts.of(
                          agreed.given() ? "measure.agreed" : "measure.not-agreed",
                          agreed.authority(),
                          dates.day(agreed.on()))));
    }
  }

  private void execution(Row.Rows rows, Measure measure) {
    Execution execution = measure.execution();
    rows.add("measure.authority", execution.authority().map(this::authority))
        .day("measure.transmitted-on", execution.transmittedOn());
    if (measure.execution().isWithAuthority()) {
      rows.day("measure.execute-by", execution.executeBy());
    }
    if (execution.hasResult()) {
      rows.name("measure.outcome", Optional.of(execution.outcome()))
          .add("measure.result", execution.result())
          .add("measure.rest", execution.rest())
          .name("measure.procedure", execution.procedure())
          .add("measure.procedure-why", execution.procedureWhy())
          .add(
              "measure.in-effect-from", execution.inEffectFrom().map(from -> moment(measure, from)))
          .day("measure.result-on", execution.resultOn());
    }
    held(rows, measure);
    rows.name("measure.hindrance", execution.hindrance())
        .add("measure.hindrance-words", execution.hindranceWords());
    if (execution.isKept()) {
      rows.add("measure.kept", texts.of("measure.kept.text"));
    }
  }

  private void held(Row.Rows rows, Measure measure) {
    Execution execution = measure.execution();
    rows.day("measure.stop-told-on", execution.stopToldOn())
        .add("measure.stop-answer", execution.stopAnswer())
        .day("measure.stop-answered-on", execution.stopAnsweredOn());
    if (!execution.hasResult()) {
      rows.add(
          "measure.in-effect-from", execution.inEffectFrom().map(from -> moment(measure, from)));
    }
    rows.add("measure.held-since", execution.heldSince().map(from -> moment(measure, from)));
    rows.day("measure.not-needed-on", execution.hold().notNeededOn())
        .day("measure.held-until", execution.hold().heldUntil())
        .day("measure.released-on", execution.hold().releasedOn())
        .add("measure.hold-reason", execution.hold().reason());
  }

  private String moment(Measure measure, Instant from) {
    return dates.moment(new Moment(from, measure.request().received().zone()));
  }

  /** A line for each; empty for none. */
  private Optional<String> grounds(List<CitedGround> grounds) {
    return Optional.of(grounds.stream().map(this::ground).collect(Collectors.joining("\n")))
        .filter(lines -> !lines.isEmpty());
  }

  private String ground(CitedGround cited) {
    String provisions =
        cited.provisions().stream().map(texts::of).collect(Collectors.joining(", "));
    return texts.of("measure.cited", texts.of(cited.ground()), provisions);
  }

  private String authority(String id) {
    return id.equals(Execution.OURSELVES)
        ? texts.of("measure.by-ourselves")
        : authorities.find(id).map(CompetentAuthority::name).orElse(id);
  }

  private String name(String login) {
    return people.nameOf(login);
  }

  private Row.Rows rows() {
    return new Row.Rows(texts, dates);
  }
}
