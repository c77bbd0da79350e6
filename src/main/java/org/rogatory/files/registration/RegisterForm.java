package org.rogatory.files.registration;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Person;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.casefile.documents.WaitingUploads.Upload;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.contents.RequiredContent;
import org.rogatory.convention.contents.Requirement;
import org.rogatory.incoming.arrival.SameRequests;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.evidence.Advised;
import org.rogatory.journal.Reference;
import org.rogatory.register.Register;
import org.rogatory.register.StateNames;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Texts;
import org.rogatory.web.limits.FormLimits;
import org.rogatory.web.limits.Limits;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the form shows for what has been typed so far: only what the chosen measures need. */
@Component
class RegisterForm {

  private final Register register;
  private final WaitingUploads waiting;
  private final SameRequests same;
  private final RegisterOptions options;
  private final Limits limits;
  private final TakenDocuments documents;
  private final Texts texts;
  private final Dates dates;
  private final StateNames names;

  RegisterForm(
      Register register,
      WaitingUploads waiting,
      SameRequests same,
      RegisterOptions options,
      Limits limits,
      TakenDocuments documents,
      Texts texts,
      Dates dates,
      StateNames names) {
    this.register = register;
    this.waiting = waiting;
    this.same = same;
    this.options = options;
    this.limits = limits;
    this.documents = documents;
    this.texts = texts;
    this.dates = dates;
    this.names = names;
  }

  /**
   * What is shown.
   *
   * @param measures the places of the lines for measures; likewise offences and subjects
   * @param contents the items that the chosen measures ask for, and those that were typed
   * @param same references of known files of the same State under the same reference
   * @param document what lies beside the form
   * @param advice what is worth a look in what was typed about electronic evidence
   * @param laundering the places of offences under Article 17
   */
  record View(
      List<Integer> measures,
      List<Integer> offences,
      List<Integer> laundering,
      List<Integer> subjects,
      List<Asked> contents,
      List<String> advice,
      List<String> same,
      @Nullable Upload document,
      boolean oral,
      boolean storedData) {}

  /** An item of the request's contents. */
  record Asked(
      String field,
      String name,
      String provisions,
      String requirement,
      String hint,
      boolean required) {}

  /** The form before anything was typed. */
  Fields begin() {
    return Fields.none()
        .with("measures[0].assistance", "")
        .with("receivedAt", dates.now().toString());
  }

  /** By what one knows an unfinished registration: the State and its reference, as typed. */
  String name(Fields typed) {
    String state =
        CountryCode.parse(typed.value("requestingState"))
            .map(code -> names.name(code, LocaleContextHolder.getLocale()))
            .orElse("");
    return Stream.of(state, typed.value("sendersReference").strip())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(texts.of("list.comma")));
  }

  ModelAndView show(Fields fields, Person person) {
    ModelAndView page = new ModelAndView("files/register");
    page.addObject("fields", fields);
    View view = view(fields, person);
    page.addObject("form", view);
    page.addObject("parts", Part.ALL.subList(view.document() == null ? 0 : 1, Part.ALL.size()));
    page.addObject("lists", options.all());
    page.addObject("limits", limits.of(NewRequest.class));
    page.addObject("documents", documents.taken());
    return page;
  }

  /**
   * The fields with a word at each group that has more lines than a request may have. More are not
   * read at all, so this is said before.
   */
  Fields counted(Fields typed) {
    FormLimits most = limits.of(NewRequest.class);
    Fields counted = typed;
    for (String group : List.of("measures", "offences", "subjects")) {
      Integer lines = most.lines(group);
      if (lines != null
          && Repeated.places(typed, group).size() > lines
          && counted.problem(group) == null) {
        counted = counted.wrong(group, texts.of("form.too-many-lines", lines));
      }
    }
    return counted;
  }

  private View view(Fields fields, Person person) {
    List<Assistance> kinds = kinds(fields);
    List<Integer> offences = Repeated.places(fields, "offences");
    return new View(
        Repeated.places(fields, "measures"),
        offences,
        offences.stream()
            .filter(place -> fields.has("offences[" + place + "].article", "17"))
            .toList(),
        Repeated.places(fields, "subjects"),
        contents(fields, kinds),
        TypedEvidence.of(fields, kinds, dates.today()).advice().stream()
            .map(Advised::reason)
            .map(texts::of)
            .toList(),
        same
            .known(fields.value("requestingState"), fields.value("sendersReference"), person)
            .stream()
            .map(Reference::value)
            .toList(),
        waiting.find(fields.value("upload"), person).orElse(null),
        fields.has("channel", Channel.ORAL.id()),
        kinds.contains(Assistance.STORED_DATA));
  }

  private static List<Assistance> kinds(Fields fields) {
    return Repeated.places(fields, "measures").stream()
        .map(place -> fields.value("measures[" + place + "].assistance"))
        .flatMap(id -> Arrays.stream(Assistance.values()).filter(kind -> kind.id().equals(id)))
        .distinct()
        .toList();
  }

  private List<Asked> contents(Fields fields, List<Assistance> kinds) {
    List<RequiredContent> required =
        Contents.required(kinds, basis(fields)).stream()
            .filter(content -> content.requirement() != Requirement.NOT_REQUIRED)
            .sorted(Comparator.comparing(RequiredContent::item))
            .toList();
    Set<ContentItem> asked =
        required.stream().map(RequiredContent::item).collect(Collectors.toSet());
    Stream<ContentItem> typed =
        Arrays.stream(ContentItem.values())
            .filter(item -> !asked.contains(item) && !fields.value(field(item)).isBlank());
    return Stream.concat(required.stream().map(this::asked), typed.map(this::notAsked)).toList();
  }

  private Asked asked(RequiredContent content) {
    return new Asked(
        field(content.item()),
        texts.of(content.item()),
        content.provisions().stream()
            .map(provision -> texts.of(provision))
            .collect(Collectors.joining(", ")),
        texts.of(content.requirement()),
        texts.of(content.item().key() + ".hint"),
        content.requirement() == Requirement.REQUIRED);
  }

  /** What was typed before the measures were chosen otherwise is not lost. */
  private Asked notAsked(ContentItem item) {
    return new Asked(
        field(item),
        texts.of(item),
        "",
        texts.of(Requirement.NOT_REQUIRED),
        texts.of(item.key() + ".hint"),
        false);
  }

  private static String field(ContentItem item) {
    return "contents[" + item.id() + "]";
  }

  /** What a request of that State probably rests on; triage settles it. */
  private LegalBasis basis(Fields fields) {
    return CountryCode.parse(fields.value("requestingState"))
        .map(code -> register.state(code).legalBasisOn(dates.today()).basis())
        .orElse(LegalBasis.CONVENTION);
  }
}
