package org.rogatory.incoming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rogatory.casefile.documents.Document;
import org.rogatory.convention.Worded;
import org.rogatory.convention.form.OriginProof;
import org.rogatory.convention.persons.Party;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.incoming.asked.Communication;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.asked.DeficiencyFound;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.Sequel;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.incoming.facts.Recall;
import org.rogatory.incoming.found.Assessment;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.incoming.found.Reply;
import org.rogatory.letters.Letter;

/** A file as the program's own tables have it, in the words of {@link FromJournal}. */
final class FromTables {

  private final SortedMap<String, String> says = new TreeMap<>();

  private FromTables() {}

  static SortedMap<String, String> of(
      Request file,
      List<Letter> letters,
      List<Document> documents,
      boolean restricted,
      List<String> readers) {
    FromTables tables = new FromTables();
    tables.file(file);
    tables.put("restricted", restricted);
    tables.put("readers", String.join("\n", new TreeSet<>(readers)));
    file.measures().forEach(tables::measure);
    file.supplements().forEach(tables::supplement);
    file.enquiries().forEach(tables::enquiry);
    file.formalities().sequels().forEach(tables::sequel);
    letters.forEach(tables::letter);
    documents.forEach(tables::document);
    return tables.says;
  }

  private void file(Request file) {
    put("kind", file.file().kind());
    put("comesFirst", file.file().comesFirst());
    put("entries", file.file().journalHead().entries());
    put("lastHash", file.file().journalHead().hash());
    put("lastRecordedAt", file.file().journalHead().recordedAt());
    put("state", file.state().id());
    put("turn", file.turn());
    put("closedOn", file.closedOn());
    put("requestingState", file.requestingState());
    put("sender", file.origin().sender());
    put("sendersReference", file.sendersReference());
    put("dated", file.origin().dated());
    put("receivedAt", file.received());
    put("channel", file.origin().channel().id());
    put("language", file.origin().language());
    put("urgent", file.priority().isSaidUrgent());
    put("emergency", file.priority().isEmergency());
    put("urgencyReason", file.priority().urgencyReason());
    put("emergencyFacts", file.priority().emergencyFacts());
    put("atRisk", file.priority().atRisk());
    put("answerBy", file.priority().answerBy());
    put("answerByReason", file.priority().answerByReason());
    Formalities formalities = file.formalities();
    put("pursuedOn", formalities.pursuedOn());
    put("legalBasis", formalities.legalBasis().id());
    put("treaty", formalities.treaty());
    put("paragraphsAgreedOn", formalities.paragraphsAgreedOn());
    put("authenticity", formalities.authenticity().id());
    put("authenticityHow", formalities.authenticityHow());
    put(
        "authenticityBy",
        formalities.authenticityBy().isEmpty()
            ? null
            : formalities.authenticityBy().stream()
                .map(OriginProof::id)
                .collect(Collectors.joining(" ")));
    put("dealtWith", formalities.dealtWith());
    put(
        "wroteTo",
        Optional.of(String.join(" ", formalities.wroteTo())).filter(all -> !all.isEmpty()));
    put("mistake", formalities.mistake());
    put("mistakeProposedBy", formalities.mistakeProposedBy());
    put("translation", formalities.translation());
    put("confirmedBy", formalities.confirmedBy().map(Worded::id));
    put("agreedChannel", formalities.agreedChannel().map(Worded::id));
    put(
        "channelAgreed",
        formalities.agreedChannel().map(formalities::channelAgreed).map(Worded::id));
    put("channelAgreedHow", formalities.channelAgreedHow());
    put("signOff", formalities.signOff());
    put("signOffBy", formalities.signOffBy());
    put("callBack", formalities.callBack());
    put("confidential", formalities.isConfidential());
    put("confidentialityScope", formalities.confidentialityScope());
    for (int line = 0; line < file.formalities().earlier().size(); line++) {
      EarlierLink link = file.formalities().earlier().get(line);
      put("earlier." + line + ".to", link.to());
      put("earlier." + line + ".holding", link.holding().map(Worded::id));
      put("earlier." + line + ".heldSince", link.heldSince());
      put("earlier." + line + ".undone", link.undone());
      put("earlier." + line + ".ours", link.isOurs());
      put("earlier." + line + ".awaited", link.isAwaited());
      put("earlier." + line + ".apart", link.apart());
    }
    formalities
        .communications()
        .forEach((number, said) -> communication("communication." + number + ".", said));
    file.contents().keySet().forEach(item -> content(file.content(item)));
    for (int line = 1; line <= file.offences().size(); line++) {
      offence("offence." + line + ".", file.offences().get(line - 1));
    }
    for (int line = 1; line <= file.subjects().size(); line++) {
      subject("subject." + line + ".", file.subjects().get(line - 1));
    }
  }

  private void communication(String c, Communication said) {
    put(c + "kind", said.kind().id());
    put(c + "measure", said.measure());
    put(c + "channel", said.channel().id());
    put(c + "saidBy", said.saidBy());
    put(c + "words", said.words());
    put(c + "saidAt", said.saidAt());
    put(c + "stage", said.stage().name());
  }

  private void content(ContentText content) {
    int number = 0;
    for (ContentVersion version : content.versions()) {
      String c = "content." + content.item().id() + "." + ++number + ".";
      put(c + "text", version.text());
      put(c + "source", version.source().id());
      put(c + "supplement", version.supplement());
      put(c + "reason", version.reason());
      put(c + "at", version.at());
      put(c + "replacedBy", version.replacedBy());
    }
    int found = 0;
    for (DeficiencyFound deficiency : content.deficiencies()) {
      String d = "deficient." + content.item().id() + "." + ++found + ".";
      put(d + "remark", deficiency.remark());
      put(d + "version", deficiency.version());
      put(d + "foundAt", deficiency.foundAt());
      put(d + "ending", deficiency.ending().map(Worded::id));
      put(d + "endedAt", deficiency.endedAt());
    }
  }

  private void offence(String o, Offence offence) {
    OffenceClaim claim = offence.claim();
    put(o + "origin", claim.origin().id());
    put(o + "article", claim.article());
    put(
        o + "predicates",
        claim.predicate().articles().stream().sorted().toList().toString().replace(" ", ""));
    put(o + "predicateOutside", claim.predicate().others());
    put(o + "mode", claim.mode().id());
    put(o + "penalty", claim.penalty().kind().id());
    put(o + "penaltyMonths", claim.penalty().months());
    put(o + "description", offence.description());
  }

  private void subject(String s, Subject subject) {
    put(s + "kind", subject.kind().id());
    put(s + "name", subject.name());
    put(s + "identifier", subject.identifier());
    put(s + "location", subject.location());
    put(s + "nationality", subject.nationality());
    put(s + "born", subject.born());
  }

  private void asked(String m, Measure measure) {
    put(m + "assistance", measure.assistance().id());
    put(m + "description", measure.description());
    put(m + "procedureWanted", measure.procedureWanted());
    put(m + "electronicEvidence", measure.electronicEvidence().id());
    put(m + "answerBy", measure.answerBy());
    put(m + "answerByReason", measure.answerByReason());
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

  private void measure(Measure measure) {
    String m = "measure." + measure.number() + ".";
    asked(m, measure);
    put(m + "state", measure.state());
    Assessment assessment = measure.assessment();
    put(m + "grounds", CitedGround.write(assessment.grounds()));
    put(m + "assessedBy", assessment.by());
    put(m + "remark", assessment.remark());
    Decision decision = measure.decision();
    put(m + "decision", decision.kind());
    put(m + "decisionGrounds", CitedGround.write(decision.grounds()));
    put(m + "reasons", decision.reasons());
    put(m + "proposedBy", decision.proposedBy());
    put(m + "approvedBy", decision.approvedBy());
    put(m + "statedBy", measure.statedBy());
    put(m + "decidedOn", decision.decidedOn());
    put(m + "decisionSentAt", decision.sentAt());
    put(m + "conditions", decision.conditions());
    put(m + "interferingProceeding", decision.interferingProceeding());
    put(m + "reviewOn", decision.reviewOn());
    put(m + "proceedingEndedOn", decision.proceedingEndedOn());
    if (!decision.endedProceedings().isEmpty()) {
      put(m + "endedProceedings", String.join("\n", decision.endedProceedings()));
    }
    Execution execution = measure.execution();
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
    for (Recall recall : execution.recalls()) {
      String r = m + "recall." + recall.number() + ".";
      put(r + "authority", recall.authority());
      put(r + "transmittedOn", recall.transmittedOn());
      put(r + "because", recall.because().id());
      put(r + "told", recall.isTold());
    }
    put(m + "kept", execution.isKept());
    consents(m, measure.consents());
    put(m + "outdated", measure.isOutdated());
    put(m + "stopToldOn", measure.execution().stopToldOn());
    put(m + "stopAnswer", measure.execution().stopAnswer());
    put(m + "notNeededOn", measure.execution().hold().notNeededOn());
    put(m + "stopAnsweredOn", measure.execution().stopAnsweredOn());
    put(m + "heldSince", measure.execution().heldSince());
    put(m + "decisionDue", measure.execution().hold().isDue());
    put(
        m + "followedBy",
        Optional.of(String.join(" ", measure.execution().hold().followers()))
            .filter(all -> !all.isEmpty()));
    put(m + "heldUntil", measure.execution().hold().heldUntil());
    put(m + "releasedOn", measure.execution().hold().releasedOn());
    put(m + "holdReason", measure.execution().hold().reason());
    put(m + "delayForeseenFor", measure.delay().foreseenFor());
    put(m + "delayEstimate", measure.delay().estimate());
    put(m + "delayNoEstimate", measure.delay().noEstimate());
    put(m + "delayToldOn", measure.delay().toldOn());
    put(m + "delayBecause", measure.delay().because());
    put(m + "delayToldDay", measure.delay().toldDay());
    put(m + "delayToldFor", measure.delay().toldFor());
    measure
        .consultations()
        .forEach(each -> consultation("consultation." + measure.number() + ".", each));
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
    int number = 0;
    for (Reply reply : consultation.recorded()) {
      String r = c + "reply." + ++number + ".";
      put(r + "at", reply.at());
      put(r + "text", reply.text());
      put(r + "answer", reply.answer().id());
      put(r + "accepted", String.join("\n", reply.accepted()));
      put(r + "proposed", String.join("\n", reply.proposed()));
    }
  }

  private void supplement(Supplement supplement) {
    String s = "supplement." + supplement.number() + ".";
    put(s + "stage", supplement.stage());
    put(s + "questions", supplement.questions());
    put(s + "sentOn", supplement.sentOn());
    put(s + "replyBy", supplement.replyBy());
    put(s + "receivedOn", supplement.receivedOn());
    put(s + "answered", String.valueOf(supplement.isAnswered()));
    put(s + "heard", String.valueOf(supplement.wasHeard()));
    put(s + "reminders", String.valueOf(supplement.reminders()));
    put(s + "leadsToConsultation", String.valueOf(supplement.leadsToConsultation()));
    put(s + "waived", String.valueOf(supplement.isWaived()));
    put(s + "asked", ids(supplement.asked(), supplement.askedFormalities()));
    put(s + "wanting", ids(supplement.wanting(), supplement.wantingFormalities()));
  }

  private static String ids(List<? extends Worded> some, List<? extends Worded> others) {
    TreeSet<String> ids = new TreeSet<>();
    some.forEach(each -> ids.add(each.id()));
    others.forEach(each -> ids.add(each.id()));
    return String.join("\n", ids);
  }

  private void sequel(int number, Sequel sequel) {
    String line = "sequel." + number + ".";
    put(line + "heardOn", sequel.heardOn());
    put(line + "finding", sequel.finding().map(Sequel.Finding::id));
    put(line + "reasons", sequel.reasons());
    put(line + "examinedBy", sequel.examinedBy());
    put(line + "settledOn", sequel.settledOn());
  }

  private void enquiry(Enquiry enquiry) {
    String e = "enquiry." + enquiry.number() + ".";
    put(e + "receivedOn", enquiry.receivedOn());
    put(e + "question", enquiry.question());
    put(e + "answeredOn", enquiry.answeredOn());
  }

  private void letter(Letter letter) {
    String l = "letter." + letter.number() + ".";
    put(l + "matter", letter.matter());
    put(l + "draftedBy", letter.draftedBy());
    put(l + "changedBy", letter.changedBy());
    put(l + "authors", String.join("\n", new TreeSet<>(letter.authors())));
    put(l + "letter", letter.kind().id());
    put(l + "state", letter.state());
    if (letter.issuedOn().isPresent()) {
      put(l + "addressee", letter.envelope().addressee());
      put(l + "country", letter.envelope().state());
    }
    put(l + "language", letter.envelope().language().getLanguage());
    put(l + "wishedLanguage", letter.envelope().wishedLanguage());
    put(l + "revision", letter.revision());
    put(l + "remarks", letter.remarks());
    put(l + "approvedBy", letter.approvedBy());
    put(l + "dated", letter.issuedOn());
    put(l + "signedBy", letter.signedBy());
    put(l + "pdfSha256", letter.sha256());
    put(l + "textSha256", letter.sha256().map(issued -> sha256(letter.text())));
    put(l + "channel", letter.dispatch().map(sent -> sent.channel().id()));
    put(l + "proof", letter.dispatch().map(sent -> sent.proof()));
    put(l + "sentAt", letter.dispatch().map(sent -> sent.moment()));
    put(l + "reason", letter.dropReason());
  }

  private void document(Document document) {
    String d = "document." + document.number() + ".";
    put(d + "name", document.name());
    put(d + "type", document.type());
    put(d + "bytes", document.size());
    put(d + "sha256", document.sha256());
    put(d + "description", document.description());
    put(d + "channel", document.channel().map(Worded::id));
    put(d + "arrivedAt", document.arrived());
    put(d + "addedBy", document.addedBy().kind() + " " + document.addedBy().name());
  }

  private static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private void put(String key, Object value) {
    Object there = value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
    if (there != null) {
      says.put(key, there instanceof Enum<?> name ? name.name() : there.toString());
    }
  }
}
