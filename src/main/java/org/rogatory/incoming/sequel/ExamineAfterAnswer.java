package org.rogatory.incoming.sequel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Provision;
import org.rogatory.convention.ReadBy;
import org.rogatory.convention.Reader;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.RequestPen;
import org.rogatory.incoming.Requests;
import org.rogatory.incoming.asked.Sequel;
import org.rogatory.incoming.asked.Sequel.Finding;
import org.rogatory.incoming.contents.supplement.ArrivedSince;
import org.rogatory.incoming.course.RequestPersonStep;
import org.rogatory.journal.Matter;
import org.rogatory.steps.Typed;
import org.springframework.stereotype.Component;

/** What follows from what the requesting State wrote after an answer. */
@Component
class ExamineAfterAnswer extends RequestPersonStep<ExamineAfterAnswer.Form> {

  private final ArrivedSince arrived;

  ExamineAfterAnswer(Requests requests, ArrivedSince arrived) {
    super(requests);
    this.arrived = arrived;
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
      @Nullable @Size(max = 100) List<Integer> measures,
      @ReadBy(Reader.OTHER_STATE) @Nullable @Size(max = 20000) String reasons,
      @ReadBy(Reader.OFFICE) @Nullable @Size(max = 5000) String remark,
      @Nullable @Pattern(regexp = ".{0,60}") String registered) {}

  /**
   * What the page shows.
   *
   * @param came what came after the answer
   * @param open what can be taken up again
   * @param choices the ids of what can be found
   */
  record Shown(Sequel sequel, ArrivedSince.Came came, List<Measure> open, List<String> choices) {}

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
        Arrays.stream(Finding.values())
            .filter(finding -> finding != Finding.TAKE_UP || !open.isEmpty())
            .map(Finding::id)
            .toList());
  }

  @Override
  protected String take(RequestPen pen, Matter matter, Form said) {
    Sequels sequels = Sequels.of(pen);
    int number = matter.number();
    Finding finding = said.finding() == null ? Finding.NO_ANSWER_OWED : said.finding();
    switch (finding) {
      case TAKE_UP ->
          sequels.takeUp(
              number, said.measures() == null ? List.of() : said.measures(), said.remark());
      case NOTHING_CHANGES -> sequels.nothingChanges(number, said.reasons());
      case NO_ANSWER_OWED -> sequels.noAnswerOwed(number, said.remark());
      case REGISTERED -> sequels.registered(number, said.registered(), said.remark());
    }
    return finding == Finding.NOTHING_CHANGES ? "nothing-changes" : "settled";
  }
}
