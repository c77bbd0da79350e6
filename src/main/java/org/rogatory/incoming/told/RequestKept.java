package org.rogatory.incoming.told;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rogatory.convention.Worded;
import org.rogatory.convention.form.OriginProof;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.incoming.Enquiry;
import org.rogatory.incoming.Formalities;
import org.rogatory.incoming.Priority;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.Supplement;
import org.rogatory.incoming.asked.Communication;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.asked.DeficiencyFound;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.Sequel;
import org.rogatory.incoming.asked.Subject;

/** A request as the tables have it. */
public final class RequestKept extends Keeper {

  private RequestKept(SortedMap<String, String> says) {
    super(says);
  }

  /** What its row and all that hangs on it hold. */
  public static SortedMap<String, String> of(Request file) {
    SortedMap<String, String> says = new TreeMap<>();
    RequestKept kept = new RequestKept(says);
    kept.file(file);
    kept.priority(file.priority());
    kept.formalities(file.formalities());
    kept.confirmed(file.formalities());
    kept.earlier(file.formalities());
    kept.contents(file);
    MeasureKept measures = new MeasureKept(says);
    file.measures().forEach(measures::measure);
    file.supplements().forEach(kept::supplement);
    file.enquiries().forEach(kept::enquiry);
    file.formalities().sequels().forEach(kept::sequel);
    return says;
  }

  private void file(Request file) {
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
    put("sendersReferenceFolded", file.file().theirReferenceFolded());
    put("dated", file.origin().dated());
    put("receivedAt", file.received());
    put("channel", file.origin().channel().id());
    put("language", file.origin().language());
  }

  private void priority(Priority priority) {
    put("urgent", priority.isSaidUrgent());
    put("emergency", priority.isEmergency());
    put("urgencyReason", priority.urgencyReason());
    put("emergencyFacts", priority.emergencyFacts());
    put("atRisk", priority.atRisk());
    put("answerBy", priority.answerBy());
    // A reason for a day that nobody suggested has no place in the journal.
    if (priority.answerBy().isPresent()) {
      put("answerByReason", priority.answerByReason());
    }
  }

  private void formalities(Formalities formalities) {
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
  }

  private void confirmed(Formalities formalities) {
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
  }

  private void earlier(Formalities formalities) {
    for (int line = 0; line < formalities.earlier().size(); line++) {
      EarlierLink link = formalities.earlier().get(line);
      put("earlier." + line + ".to", link.to());
      put("earlier." + line + ".holding", link.holding().map(Worded::id));
      put("earlier." + line + ".heldSince", link.heldSince());
      put("earlier." + line + ".undone", link.undone());
      put("earlier." + line + ".ours", link.isOurs());
      put("earlier." + line + ".awaited", link.isAwaited());
      put("earlier." + line + ".apart", link.apart());
    }
  }

  private void contents(Request file) {
    file.formalities()
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
}
