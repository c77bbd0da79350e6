package org.rogatory.files.acts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.convention.Unreadable;
import org.rogatory.convention.Worded;
import org.rogatory.convention.grounds.Hindrance;
import org.rogatory.convention.persons.HeardAs;
import org.rogatory.convention.persons.Party;
import org.rogatory.files.registration.RegisterOptions;
import org.rogatory.incoming.Execution;
import org.rogatory.incoming.Measure;
import org.rogatory.incoming.Request;
import org.rogatory.incoming.acts.MeasureAct;
import org.rogatory.incoming.acts.MeasureActs;
import org.rogatory.incoming.acts.NewMeasureAct;
import org.rogatory.incoming.execution.ExecutorOptions;
import org.rogatory.incoming.execution.HeldMeasure;
import org.rogatory.incoming.found.Result;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Options;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with a measure beside its steps: who executes it, what is on record of a person. */
@Controller
@RequestMapping("/files/{reference}/measures/{number}/acts/{act}")
@Allowed({Role.CASEWORKER, Role.SUPERVISOR})
class MeasureActPage {

  private final RequestForms forms;
  private final MeasureActs acts;
  private final ExecutorOptions executors;
  private final RegisterOptions register;
  private final Options options;
  private final Dates dates;

  MeasureActPage(
      RequestForms forms,
      MeasureActs acts,
      ExecutorOptions executors,
      RegisterOptions register,
      Options options,
      Dates dates) {
    this.forms = forms;
    this.acts = acts;
    this.executors = executors;
    this.register = register;
    this.options = options;
    this.dates = dates;
  }

  @GetMapping
  ModelAndView show(
      @PathVariable String reference, @PathVariable int number, @PathVariable String act) {
    return forms.begin(page(reference, number, act), file -> stands(measure(file, number)));
  }

  @PostMapping
  ModelAndView take(
      @PathVariable String reference,
      @PathVariable int number,
      @PathVariable String act,
      HttpServletRequest request,
      RedirectAttributes next) {
    MeasureAct kind = kind(reference, act);
    FileForms.Sent sent = FileForms.Sent.of(request, next);
    return forms.take(
        page(reference, number, act),
        NewMeasureAct.class,
        sent.with(sent.typed().with("kind", kind.id())),
        (pen, said) -> acts.take(pen, measure(pen.request(), number).number(), said));
  }

  private RequestForms.Page page(String reference, int number, String act) {
    MeasureAct kind = kind(reference, act);
    return new RequestForms.Page(
        reference,
        "files/measure-act",
        NewMeasureAct.class,
        file -> model(measure(file, number), kind));
  }

  private Map<String, ?> model(Measure measure, MeasureAct kind) {
    return Map.of(
        "act", kind.id(),
        "words", words(measure, kind),
        "held", HeldMeasure.of(measure),
        "measure", measure,
        "authorities", executors.of(measure),
        "languages", register.languages(),
        "parties", options.all("party", Party.values()),
        "roles", options.all("heard-as", HeardAs.values()));
  }

  /** The sixty days are said of a preservation alone. */
  private static String words(Measure measure, MeasureAct kind) {
    boolean ofHold = kind == MeasureAct.HOLD_ON || kind == MeasureAct.RELEASE;
    return kind.key() + (ofHold && !measure.isPreservation() ? ".other" : "");
  }

  private Fields stands(Measure measure) {
    Execution execution = measure.execution();
    Map<String, String> stands = new HashMap<>();
    stands.put("authority", execution.authority().orElse(""));
    stands.put("outcome", execution.hasResult() ? execution.outcome().id() : "");
    stands.put("result", execution.result().orElse(""));
    stands.put("hindrance", execution.hindrance().map(Hindrance::id).orElse(""));
    stands.put("hindranceWords", execution.hindranceWords().orElse(""));
    stands.put("rest", execution.rest().orElse(""));
    stands.put("procedure", execution.procedure().map(Result.Procedure::id).orElse(""));
    stands.put("procedureWhy", execution.procedureWhy().orElse(""));
    stands.put(
        "inEffectFrom",
        execution.inEffectFrom().map(from -> dates.local(from).toString()).orElse(""));
    stands.put("inEffectFrom@offset", execution.inEffectFrom().map(dates::offset).orElse(""));
    stands.put("userNotTold", String.valueOf(execution.isUserNotTold()));
    return Fields.of(stands);
  }

  private static Measure measure(Request file, int number) {
    return file.measures().stream()
        .filter(measure -> measure.number() == number)
        .findFirst()
        .orElseThrow(() -> new UnknownFile(file.reference() + "/" + number));
  }

  /** An address of no act is an address of nothing. */
  private static MeasureAct kind(String reference, String act) {
    return Unreadable.find(() -> Worded.of(MeasureAct.class, act))
        .orElseThrow(() -> new UnknownFile(reference + "/" + act));
  }
}
