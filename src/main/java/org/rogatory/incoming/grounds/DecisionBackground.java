package org.rogatory.incoming.grounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.access.People;
import org.rogatory.convention.Clause;
import org.rogatory.convention.Worded;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.convention.grounds.NeededFact;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.asked.PursuedOffence;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.execution.TransmittalWords;
import org.rogatory.incoming.found.Reply;
import org.rogatory.journal.Journal;
import org.rogatory.journal.JournalEntry;
import org.rogatory.letters.saying.Background;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.letters.saying.Words;
import org.springframework.stereotype.Component;

/**
 * What a supervisor reads of the file before approving a refusal or postponement: who proposed it
 * and when, what is asked, what is pursued, and what was found of it.
 */
@Component
@Clause({"40(25)", "40(28)"})
public class DecisionBackground {

  private final Letterwriter writer;
  private final TransmittalWords words;
  private final Journal journal;
  private final People people;
  private final LettersToTheState told;

  DecisionBackground(
      Letterwriter writer,
      TransmittalWords words,
      Journal journal,
      People people,
      LettersToTheState told) {
    this.writer = writer;
    this.words = words;
    this.journal = journal;
    this.people = people;
    this.told = told;
  }

  /** The letter of such a decision on the measure that the requesting State has already. */
  Optional<Words> before(Measure measure, LetterKind kind) {
    return told.last(measure.matter(), kind)
        .map(letter -> writer.cited(letter.reference(), letter.issuedOn().orElseThrow()));
  }

  /** All of it, in the order in which it is read. */
  List<Background> of(Measure measure, LetterKind kind) {
    List<Background> all = new ArrayList<>();
    add(all, "before", before(measure, kind));
    add(all, "proposed-by", measure.decision().proposedBy().map(people::nameOf).map(Words::of));
    add(all, "proposed-on", proposedOn(measure).map(Words::of));
    add(all, "measure", Optional.of(writer.words(Letterwriter.name(measure))));
    measure.request().offences().stream()
        .map(PursuedOffence::of)
        .forEach(each -> add(all, "offence", Optional.of(words.inLine(each))));
    facts(measure.request()).forEach(text -> add(all, "facts", Optional.of(Words.of(text))));
    add(all, "assessed-by", measure.assessment().by().map(people::nameOf).map(Words::of));
    measure.groundFacts().forEach((ground, found) -> found(all, ground, found));
    add(all, "remark", measure.assessment().remark().map(Words::of));
    measure.heldConsultations().forEach(consultation -> consulted(all, consultation));
    return all;
  }

  /** What the requesting State was asked, and what it answered. */
  private void consulted(List<Background> all, Consultation held) {
    add(all, "consultation", held.letter().map(Words::of));
    consulted(all, "conditions", held.conditions());
    consulted(all, "reply-by", held.replyBy().map(Words::of));
    for (Reply reply : held.replies()) {
      consulted(all, "reply", Optional.of(Words.of(reply.text())));
      consulted(all, "answer", Optional.of(writer.words(reply.answer())));
      consulted(all, "accepted", reply.accepted());
      consulted(all, "proposed", reply.proposed());
    }
    if (held.replies().isEmpty()) {
      consulted(all, "stage", Optional.of(writer.words(held.stage())));
    }
  }

  private static void consulted(List<Background> all, String label, List<String> conditions) {
    conditions.forEach(each -> consulted(all, label, Optional.of(Words.of(each))));
  }

  private static void consulted(List<Background> all, String label, Optional<Words> text) {
    text.ifPresent(said -> all.add(new Background("decide.consultation." + label, said)));
  }

  private void found(List<Background> all, Ground ground, Map<NeededFact, String> found) {
    found.forEach((fact, text) -> all.add(new Background(fact.key(), found(ground, text))));
  }

  private Words found(Worded ground, String text) {
    return writer.saying("background.found", writer.words(ground), Words.of(text));
  }

  private static List<String> facts(Request request) {
    return request.content(ContentItem.FACTS).valid().stream().map(ContentVersion::text).toList();
  }

  private Optional<LocalDate> proposedOn(Measure measure) {
    return journal.of(measure.request().reference()).stream()
        .filter(entry -> entry.matter().equals(measure.matter()))
        .filter(
            entry ->
                entry.kind().equals("refusal-proposed")
                    || entry.kind().equals("postponement-proposed"))
        .map(JournalEntry::happened)
        .map(moment -> moment.day())
        .reduce((earlier, later) -> later);
  }

  private static void add(List<Background> all, String label, Optional<Words> text) {
    text.ifPresent(said -> all.add(new Background("background." + label, said)));
  }
}
