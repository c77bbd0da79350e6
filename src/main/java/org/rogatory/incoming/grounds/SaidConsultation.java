package org.rogatory.incoming.grounds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.found.Reply;
import org.rogatory.letters.Letter;
import org.rogatory.letters.saying.Words;

/**
 * The consultation on which a decision rests, as the letter that carries the decision tells it,
 * 40(25), 40(28).
 *
 * @param in the number of its letter; null where none is known
 * @param on the date of its letter; null where nobody was consulted
 * @param offered the conditions that we offered
 * @param noConditions why we offered none
 * @param reply what the requesting State answered; null where no answer came
 * @param earlier what it answered to earlier consultations on the measure; null for nothing
 * @param answer what it says to the conditions that we offered
 * @param proposed the conditions that it proposed in their place
 * @param besides the day on which something else came from it last, which was considered too; null
 *     where nothing came
 */
@Clause({"40(25)", "40(28)"})
public record SaidConsultation(
    @Nullable String in,
    @Nullable LocalDate on,
    List<Words> offered,
    @Nullable Words noConditions,
    @Nullable Words reply,
    @Nullable Words earlier,
    @Nullable Words answer,
    List<Words> proposed,
    @Nullable LocalDate besides) {

  /**
   * The latest on the measure whose letter was sent; its date is that of the office's zone.
   *
   * @param letter its letter
   */
  public static SaidConsultation of(
      Measure measure, Letterwriter writer, ZoneId office, Optional<Letter> letter) {
    Optional<Consultation> sent = measure.consulted();
    return new SaidConsultation(
        letter.map(Letter::reference).orElse(null),
        sent.flatMap(Consultation::sentAt).map(at -> LocalDate.ofInstant(at, office)).orElse(null),
        words(sent.map(Consultation::conditions)),
        sent.flatMap(Consultation::noConditions).map(Words::of).orElse(null),
        sent.flatMap(Consultation::reply).map(Words::of).orElse(null),
        earlier(measure, sent),
        sent.filter(consultation -> !consultation.conditions().isEmpty())
            .flatMap(Consultation::answer)
            .map(answer -> writer.words("letter." + answer.key()))
            .orElse(null),
        words(sent.flatMap(Consultation::latestReply).map(Reply::proposed)),
        sent.flatMap(Consultation::heardBesides).orElse(null));
  }

  private static @Nullable Words earlier(Measure measure, Optional<Consultation> latest) {
    return measure.consultations().stream()
        .filter(each -> latest.filter(last -> last.number() == each.number()).isEmpty())
        .flatMap(each -> each.reply().stream())
        .reduce((first, next) -> first + "\n\n" + next)
        .map(Words::of)
        .orElse(null);
  }

  private static List<Words> words(Optional<List<String>> conditions) {
    return conditions.orElse(List.of()).stream().map(Words::of).toList();
  }
}
