package org.rogatory.incoming.sequel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.OnlyFor;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.convention.grounds.Ground;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.Sequel;
import org.rogatory.incoming.asked.Sequel.Finding;
import org.rogatory.incoming.contents.supplement.ArrivedSince;
import org.rogatory.incoming.course.LettersToTheState;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.incoming.found.CitedGround;
import org.rogatory.journal.Matter;
import org.rogatory.letters.Letter;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/** What follows from what the requesting State wrote after an answer. */
@Component
class ExamineAfterAnswer extends RequestPersonStep<ExamineAfterAnswer.Form> {

  private final ArrivedSince arrived;
  private final LettersToTheState told;

  ExamineAfterAnswer(Requests requests, ArrivedSince arrived, LettersToTheState told) {
    super(requests);
    this.arrived = arrived;
    this.told = told;
  }

  /**
   * What the caseworker found.
   *
   * @param measures what is taken up again, by its number
   * @param reasons why nothing changes, as it will stand in the letter
   * @param remark why no answer is owed, or what else is noted
   * @param registered as what it was registered where it asks for something else: our number of the
   *     further measure or of the other file
   */
  record Form(
      @NotNull @Nullable Finding finding,
      @OnlyFor(field = "finding", is = "take-up") @Nullable @Size(max = 100) List<Integer> measures,
      @OnlyFor(
              field = "finding",
              is = {"take-up", "nothing-changes"})
          @ReadBy(Reader.OTHER_STATE)
          @Nullable
          @Size(max = 20000)
          String reasons,
      @ReadBy(Reader.OFFICE) @Nullable @Size(max = 5000) String remark,
      @OnlyFor(field = "finding", is = "registered") @Nullable @Pattern(regexp = ".{0,60}")
          String registered) {}

  /**
   * What the page shows.
   *
   * @param came what came after the answer
   * @param open what can be taken up again
   * @param answers what was answered, each as the State was told
   * @param choices the ids of what can be found
   */
  record Shown(
      Sequel sequel,
      ArrivedSince.Came came,
      List<Measure> open,
      List<Answered> answers,
      List<String> choices) {}

  /**
   * A measure that was answered.
   *
   * @param letter our latest letter on it, which the State has
   * @param closed the message that says why it cannot be taken up again; null where it can
   */
  record Answered(Measure measure, Optional<Letter> letter, @Nullable String closed) {

    /** The grounds, one after the other. */
    public List<Ground> grounds() {
      return CitedGround.grounds(measure.decision().grounds());
    }

    private static @Nullable String closed(Measure measure, boolean open) {
      if (measure.execution().takenUpAs().isPresent()) {
        return "after-answer.taken-up";
      }
      return open
          ? null
          : switch (measure.state()) {
            case WITHDRAWN -> "after-answer.ask-anew";
            case NOT_ACCEPTED -> "after-answer.mended";
            case ANSWERED, ANSWERED_HOLD_CONTINUES -> "after-answer.whole";
            default -> null;
          };
    }
  }

  @Override
  public Class<Form> form() {
    return Form.class;
  }

  @Override
  protected List<Provision> law(Request request, Matter matter) {
    return Provision.listOf("40(16)", "40(25)", "40(28)");
  }

  @Override
  protected Form begin(Request request, Matter matter) {
    return new Form(null, List.of(), null, null, null);
  }

  @Override
  protected Shown show(Request request, Matter matter, Typed typed) {
    List<Measure> open = Sequels.open(request);
    return new Shown(
        request.formalities().sequel(matter.number()),
        arrived.ofSequel(matter),
        open,
        request.measures().stream()
            .filter(measure -> measure.state().hasEnded())
            .map(measure -> answered(measure, open.contains(measure)))
            .toList(),
        Arrays.stream(Finding.values())
            .filter(finding -> finding != Finding.TAKE_UP || !open.isEmpty())
            .map(Finding::id)
            .toList());
  }

  private Answered answered(Measure measure, boolean open) {
    return new Answered(measure, told.last(measure.matter()), Answered.closed(measure, open));
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    Sequels sequels = Sequels.of(pen);
    int number = matter.number();
    Finding finding = said.finding() == null ? Finding.NO_ANSWER_OWED : said.finding();
    boolean told =
        switch (finding) {
          case TAKE_UP -> {
            List<Integer> again = said.measures() == null ? List.of() : said.measures();
            yield sequels.takeUp(number, again, said.reasons(), said.remark());
          }
          case NOTHING_CHANGES -> {
            sequels.nothingChanges(number, said.reasons(), said.remark());
            yield true;
          }
          case NO_ANSWER_OWED -> {
            sequels.noAnswerOwed(number, said.remark());
            yield false;
          }
          case REGISTERED -> {
            sequels.registered(number, said.registered(), said.remark());
            yield false;
          }
        };
    return told ? "nothing-changes" : "settled";
  }
}
