package org.rogatory.incoming.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.found.Reply;
import org.rogatory.letters.saying.Words;

/**
 * The consultations on a measure before its latest one, as a letter tells them: each with its
 * letter, what was offered, and what the requesting State answered, 40(28). A reply stands under
 * the letter that it answers.
 */
@Clause({"40(25)", "40(28)"})
public final class EarlierConsultations {

  private final Letterwriter writer;
  private final ZoneId zone;

  private EarlierConsultations(Letterwriter writer, ZoneId zone) {
    this.writer = writer;
    this.zone = zone;
  }

  /**
   * All that were sent before another.
   *
   * @param zone of the dates
   * @param than the consultation that the letter tells besides, sent or not; all are told without
   */
  public static @Nullable Words told(
      Measure measure, @Nullable Consultation than, Letterwriter writer, ZoneId zone) {
    EarlierConsultations teller = new EarlierConsultations(writer, zone);
    List<Words> told =
        measure.heldConsultations().stream()
            .filter(each -> than == null || each.number() < than.number())
            .flatMap(each -> teller.tell(each).stream())
            .toList();
    return told.isEmpty() ? null : Words.paragraphs(told);
  }

  private List<Words> tell(Consultation consultation) {
    List<Words> told = new ArrayList<>();
    Words letter =
        writer.cited(consultation.letter().orElseThrow(), day(consultation.sentAt().orElseThrow()));
    told.add(said("in", letter));
    List<String> offered = consultation.conditions();
    for (String condition : offered) {
      told.add(said("offered", Words.of(condition)));
    }
    consultation.noConditions().ifPresent(why -> told.add(said("none", Words.of(why))));
    for (Reply reply : consultation.replies()) {
      tell(told, reply, !offered.isEmpty());
    }
    Optional<LocalDate> besides = consultation.heardBesides();
    besides.ifPresent(on -> told.add(said("besides", Words.of(on))));
    if (consultation.replies().isEmpty() && besides.isEmpty()) {
      told.add(writer.words("letter.consulted.silence"));
    }
    return told;
  }

  private void tell(List<Words> told, Reply reply, boolean offered) {
    told.add(said("answered", Words.of(day(reply.at())), Words.of(reply.text())));
    if (offered) {
      told.add(writer.words("letter." + reply.answer().key()));
    }
    if (reply.answer() != Reply.Answer.ACCEPTED) {
      reply.accepted().forEach(each -> told.add(said("accepted", Words.of(each))));
    }
    reply.proposed().forEach(each -> told.add(said("proposed", Words.of(each))));
  }

  private Words said(String key, Words... parts) {
    return writer.saying("letter.consulted." + key, parts);
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
