package org.rogatory.incoming.told;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.rogatory.convention.Worded;
import org.rogatory.convention.persons.Party;
import org.rogatory.incoming.Consents;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Decision;
import org.rogatory.incoming.Delay;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.incoming.found.Assessment;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.found.Reply;

/** A measure as the tables have it. */
final class MeasureKept extends Keeper {

  MeasureKept(SortedMap<String, String> says) {
    super(says);
  }

  void measure(Measure measure) {
    String m = "measure." + measure.number() + ".";
    asked(m, measure);
    put(m + "state", measure.state());
    put(m + "statedBy", measure.statedBy());
    put(m + "outdated", measure.isOutdated());
    assessed(m, measure.assessment());
    decided(m, measure.decision());
    executed(m, measure.execution());
    held(m, measure.execution());
    consents(m, measure.consents());
    delayed(m, measure.delay());
    measure
        .consultations()
        .forEach(each -> consultation("consultation." + measure.number() + ".", each));
  }

  private void assessed(String m, Assessment assessment) {
    put(m + "grounds", CitedGround.write(assessment.grounds()));
    put(m + "assessedBy", assessment.by());
    put(m + "remark", assessment.remark());
  }

  private void decided(String m, Decision decision) {
    put(m + "decision", decision.kind());
    put(m + "decisionGrounds", CitedGround.write(decision.grounds()));
    put(m + "reasons", decision.reasons());
    put(m + "proposedBy", decision.proposedBy());
    put(m + "approvedBy", decision.approvedBy());
    put(m + "decidedOn", decision.decidedOn());
    put(m + "decisionSentAt", decision.sentAt());
    put(m + "conditions", decision.conditions());
    put(m + "interferingProceeding", decision.interferingProceeding());
    put(m + "reviewOn", decision.reviewOn());
    put(m + "proceedingEndedOn", decision.proceedingEndedOn());
    if (!decision.endedProceedings().isEmpty()) {
      put(m + "endedProceedings", String.join("\n", decision.endedProceedings()));
    }
  }

  private void executed(String m, Execution execution) {
    put(m + "authority", execution.authority());
    put(m + "transmittedOn", execution.transmittedOn());
    put(m + "executeBy", execution.executeBy());
    put(m + "outcome", execution.hasResult() ? execution.outcome().id() : null);
    put(m + "result", execution.result());
    put(m + "hindrance", execution.hindrance().map(Worded::id));
    put(m + "hindranceWords", execution.hindranceWords());
    put(m + "rest", execution.rest());
    put(m + "reportedBy", execution.reportedBy());
    put(m + "procedure", execution.procedure().map(Worded::id));
    put(m + "procedureWhy", execution.procedureWhy());
    put(m + "inEffectFrom", execution.inEffectFrom());
    put(m + "userNotTold", execution.isUserNotTold());
    put(m + "resultOn", execution.resultOn());
    put(m + "kept", execution.isKept());
    for (Recall recall : execution.recalls()) {
      String r = m + "recall." + recall.number() + ".";
      put(r + "authority", recall.authority());
      put(r + "transmittedOn", recall.transmittedOn());
      put(r + "because", recall.because().id());
      put(r + "told", recall.isTold());
    }
  }

  private void held(String m, Execution execution) {
    put(m + "stopToldOn", execution.stopToldOn());
    put(m + "stopAnswer", execution.stopAnswer());
    put(m + "notNeededOn", execution.hold().notNeededOn());
    put(m + "stopAnsweredOn", execution.stopAnsweredOn());
    put(m + "heldSince", execution.heldSince());
    put(m + "decisionDue", execution.hold().isDue());
    put(
        m + "followedBy",
        Optional.of(String.join(" ", execution.hold().followers())).filter(all -> !all.isEmpty()));
    put(m + "heldUntil", execution.hold().heldUntil());
    put(m + "releasedOn", execution.hold().releasedOn());
    put(m + "holdReason", execution.hold().reason());
  }

  private void delayed(String m, Delay delay) {
    put(m + "delayForeseenFor", delay.foreseenFor());
    put(m + "delayEstimate", delay.estimate());
    put(m + "delayNoEstimate", delay.noEstimate());
    put(m + "delayToldOn", delay.toldOn());
    put(m + "delayBecause", delay.because());
    put(m + "delayToldDay", delay.toldDay());
    put(m + "delayToldFor", delay.toldFor());
  }

  private void asked(String m, Measure measure) {
    put(m + "assistance", measure.assistance().id());
    put(m + "description", measure.description());
    put(m + "procedureWanted", measure.procedureWanted());
    put(m + "electronicEvidence", measure.electronicEvidence().id());
    put(m + "answerBy", measure.answerBy());
    if (measure.answerBy().isPresent()) {
      put(m + "answerByReason", measure.answerByReason());
    }
    put(m + "restOf", measure.restOf());
    put(m + "takenUpAs", measure.execution().takenUpAs());
    put(m + "serves", measure.scope().serves().id());
    put(m + "servesWhy", measure.scope().reason());
    put(
        m + "exits",
        measure.scope().exits().isEmpty()
            ? null
            : measure.scope().exits().stream().map(Worded::id).collect(Collectors.joining(" ")));
    put(m + "personalData", measure.circumstances().personalData().id());
    put(m + "publicRecords", measure.circumstances().publicRecords().id());
    put(m + "allowedInSimilarCase", measure.circumstances().allowedInSimilarCase().id());
    put(m + "offenceListed", measure.circumstances().offenceListed().id());
    measure
        .groundFacts()
        .forEach(
            (ground, facts) ->
                facts.forEach(
                    (fact, text) -> put(m + "fact." + ground.id() + "." + fact.id(), text)));
  }

  private void consents(String m, Consents consents) {
    put(m + "heardAs", consents.heardAs().map(Worded::id));
    consents
        .consent()
        .ifPresent(
            consent -> {
              put(m + "informedOn", consent.informedOn());
              put(m + "answeredOn", consent.answeredOn());
              put(m + "given", consent.given());
            });
    put(m + "askedBy", consents.askedBy());
    put(m + "consentLanguage", consents.language());
    put(m + "assistedBy", consents.assistedBy());
    for (Party party : Party.values()) {
      consents
          .agreement(party)
          .ifPresent(
              agreed -> {
                put(m + party.id() + ".authority", agreed.authority());
                put(m + party.id() + ".on", agreed.on());
                put(m + party.id() + ".conditions", Optional.ofNullable(agreed.conditions()));
                put(m + party.id() + ".given", agreed.given());
              });
    }
  }

  private void consultation(String measure, Consultation consultation) {
    String c = measure + consultation.number() + ".";
    put(c + "stage", consultation.stage());
    put(c + "purpose", consultation.purpose().id());
    put(c + "grounds", CitedGround.write(consultation.grounds()));
    put(c + "conditions", String.join("\n", consultation.conditions()));
    put(c + "noConditions", consultation.noConditions());
    put(c + "offer", consultation.offer().map(Worded::id));
    put(c + "costs", consultation.costs());
    put(c + "sentAt", consultation.sentAt());
    put(c + "letter", consultation.letter());
    put(c + "channel", consultation.sentBy());
    put(c + "proof", consultation.proof());
    put(c + "replyBy", consultation.replyBy());
    put(c + "besides", consultation.heardBesides());
    put(c + "repliesUntil", consultation.facts().repliesUntil());
    for (Map.Entry<Integer, Reply> line : consultation.lines().entrySet()) {
      Reply reply = line.getValue();
      String r = c + "reply." + (line.getKey() + 1) + ".";
      put(r + "at", reply.at());
      put(r + "text", reply.text());
      put(r + "answer", reply.answer().id());
      put(r + "accepted", String.join("\n", reply.accepted()));
      put(r + "proposed", String.join("\n", reply.proposed()));
    }
  }
}
