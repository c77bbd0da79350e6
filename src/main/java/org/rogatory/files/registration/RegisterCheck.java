package org.rogatory.files.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rogatory.access.Person;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.files.registration.Part.Group;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.register.StateNames;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** All that will be registered, to be looked at before. Nothing is registered by showing it. */
@Component
class RegisterCheck {

  private final WaitingUploads waiting;
  private final StateNames states;
  private final Texts texts;
  private final Dates dates;

  RegisterCheck(WaitingUploads waiting, StateNames states, Texts texts, Dates dates) {
    this.waiting = waiting;
    this.states = states;
    this.texts = texts;
    this.dates = dates;
  }

  /**
   * The page.
   *
   * @param typed the fields, which are sent on as they are
   * @param arrived what they say, with which nothing is wrong
   */
  ModelAndView show(Fields typed, NewRequest arrived, Person person) {
    ModelAndView page = new ModelAndView("files/register-check");
    page.addObject("typed", typed.raw());
    page.addObject("parts", parts(typed, arrived, person));
    return page;
  }

  private List<Part> parts(Fields typed, NewRequest arrived, Person person) {
    Map<String, Function<NewRequest, List<Group>>> said =
        Map.of(
            "measures-title", this::measures,
            "sender-title", this::sender,
            "pressing-title", this::pressing,
            "contents-title", this::contents,
            "offences-title", this::offences,
            "subjects-title", this::subjects,
            "rest-title", this::rest);
    List<Part> parts = new ArrayList<>();
    for (Part part : Part.ALL) {
      parts.add(
          part.with(
              said.containsKey(part.id())
                  ? said.get(part.id()).apply(arrived)
                  : document(typed, person)));
    }
    return parts;
  }

  private CheckedLines lines() {
    return new CheckedLines(texts, dates);
  }

  private List<Group> document(Fields typed, Person person) {
    String name =
        waiting.find(typed.value("upload"), person).map(WaitingUploads.Upload::name).orElse(null);
    return lines().text("new.document.file", name).whole();
  }

  private List<Group> measures(NewRequest arrived) {
    return IntStream.range(0, arrived.measures().size())
        .mapToObj(
            at -> {
              NewRequest.NewMeasure asked = arrived.measures().get(at);
              return lines()
                  .name("new.assistance", asked.assistance())
                  .text("new.description", asked.description())
                  .text("measure.procedure-wanted", asked.procedure())
                  .name("measure.electronic-evidence", asked.electronicEvidence())
                  .day("measure.answer-by", asked.answerBy())
                  .text("measure.answer-by-reason", asked.answerByReason())
                  .named(texts.of("matter.measure", at + 1));
            })
        .toList();
  }

  private List<Group> sender(NewRequest arrived) {
    var reader = LocaleContextHolder.getLocale();
    return lines()
        .text("new.state", states.name(arrived.requestingState(), reader))
        .text("request.senders-reference", arrived.sendersReference())
        .tick("new.same.again", arrived.again())
        .text("new.sender", arrived.sender())
        .day("request.dated", arrived.dated())
        .text("new.received-at", dates.moment(arrived.receivedAt()))
        .text("request.language", arrived.language().name(reader))
        .name("new.channel", arrived.channel())
        .text("new.call-back", arrived.callBack())
        .whole();
  }

  private List<Group> pressing(NewRequest arrived) {
    return lines()
        .tick("new.urgent", arrived.urgent())
        .text("new.urgency-reason", arrived.urgencyReason())
        .tick("new.emergency", arrived.emergency())
        .text("new.emergency-facts", arrived.emergencyFacts())
        .text("new.at-risk", arrived.atRisk())
        .day("request.answer-by", arrived.answerBy())
        .text("request.answer-by-reason", arrived.answerByReason())
        .whole();
  }

  private List<Group> contents(NewRequest arrived) {
    CheckedLines lines = lines();
    for (ContentItem item : ContentItem.values()) {
      lines.said(texts.of(item), arrived.contents().get(item.id()));
    }
    return lines.whole();
  }

  private List<Group> offences(NewRequest arrived) {
    return IntStream.range(0, arrived.offences().size())
        .mapToObj(
            at -> {
              NewRequest.NewOffence said = arrived.offences().get(at);
              return lines()
                  .name("new.origin", said.origin())
                  .text("new.article", said.article())
                  .text(
                      "new.predicates",
                      said.predicates().stream()
                          .sorted()
                          .map(String::valueOf)
                          .collect(Collectors.joining(", ")))
                  .tick("new.predicate-outside", said.predicateOutside())
                  .name("new.mode", said.mode())
                  .name("new.penalty", said.penalty())
                  .text("new.penalty-months", said.penaltyMonths())
                  .text("new.offence.description", said.description())
                  .named(texts.of("new.offence", at + 1));
            })
        .toList();
  }

  private List<Group> subjects(NewRequest arrived) {
    return IntStream.range(0, arrived.subjects().size())
        .mapToObj(
            at -> {
              NewRequest.NewSubject said = arrived.subjects().get(at);
              return lines()
                  .name("new.kind", said.kind())
                  .text("new.name", said.name())
                  .text("subject.identifier", said.identifier())
                  .text("subject.location", said.location())
                  .text("subject.nationality", said.nationality())
                  .day("subject.born", said.born())
                  .named(texts.of("new.subject", at + 1));
            })
        .toList();
  }

  private List<Group> rest(NewRequest arrived) {
    return lines()
        .tick("new.confidential", arrived.confidential())
        .text("new.confidentiality-scope", arrived.confidentialityScope())
        .text("new.earlier", arrived.earlier())
        .tick("new.restricted", arrived.restricted())
        .tick("new.confirmed", arrived.confirmed())
        .whole();
  }
}
