package org.rogatory.incoming.grounds;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Clause;
import org.rogatory.incoming.Consultation;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.consultation.EarlierConsultations;
import org.rogatory.incoming.course.Letterwriter;
import org.rogatory.incoming.found.Reply;
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
 * @param earlier the consultations on the measure before it, with their answers; null for none
 * @param answer what it says to the conditions that we offered
 * @param accepted those of them that it accepts, where it does not accept all
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
    List<Words> accepted,
    List<Words> proposed,
    @Nullable LocalDate besides) {

  /** The latest on the measure whose letter was sent; its date is that of the office's zone. */
  public static SaidConsultation of(Measure measure, Letterwriter writer, ZoneId office) {
    Optional<Consultation> sent = measure.consulted();
    return new SaidConsultation(
        sent.flatMap(Consultation::letter).orElse(null),
        sent.flatMap(Consultation::sentAt).map(at -> LocalDate.ofInstant(at, office)).orElse(null),
        words(sent.map(Consultation::conditions)),
        sent.flatMap(Consultation::noConditions).map(Words::of).orElse(null),
        sent.flatMap(Consultation::reply).map(Words::of).orElse(null),
        EarlierConsultations.told(measure, sent.orElse(null), writer, office),
        sent.filter(consultation -> !consultation.conditions().isEmpty())
            .flatMap(Consultation::answer)
            .map(answer -> writer.words("letter." + answer.key()))
            .orElse(null),
        words(
            sent.flatMap(Consultation::latestReply)
                .filter(reply -> reply.answer() != Reply.Answer.ACCEPTED)
                .map(Reply::accepted)),
        words(sent.flatMap(Consultation::latestReply).map(Reply::proposed)),
        sent.flatMap(Consultation::heardBesides).orElse(null));
  }

  private static List<Words> words(Optional<List<String>> conditions) {
    return conditions.orElse(List.of()).stream().map(Words::of).toList();
  }
}
