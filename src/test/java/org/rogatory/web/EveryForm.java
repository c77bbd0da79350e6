package org.rogatory.web;

import static org.rogatory.incoming.Walk.TRIAGE;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rogatory.access.People;
import org.rogatory.casefile.documents.WaitingUploads;
import org.rogatory.convention.Assistance;
import org.rogatory.convention.Channel;
import org.rogatory.incoming.FoundSent;
import org.rogatory.incoming.Registered;
import org.rogatory.incoming.SentOnForgery;
import org.rogatory.incoming.Treaties;
import org.rogatory.incoming.Walk;
import org.rogatory.incoming.Walks;
import org.rogatory.journal.Reference;
import org.rogatory.needtoknow.KnownMade;
import org.rogatory.oversight.StuckFiles;
import org.rogatory.quarantine.Infected;
import org.rogatory.register.readings.FormerReadings;
import org.rogatory.register.readings.Reading;
import org.rogatory.register.readings.ReadingAct;
import org.rogatory.storage.Source;
import org.rogatory.testing.TestClock;
import org.rogatory.testing.Visitor;
import org.rogatory.web.sessions.OpenSessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every form of every page, filled in so that it is taken. Which there are says the routes. */
class EveryForm {

  /**
   * What changes nothing that is kept: a reader's own cookies, sessions and drafts, a picture of
   * what was typed.
   */
  static final Set<String> CHANGES_NOTHING =
      Set.of(
          "/drafts",
          "/drafts/discard",
          "/language",
          "/theme",
          "/sessions/again",
          "/sessions/end",
          "/sessions/end-others",
          "/tasks/{task}/preview");

  @Autowired Treaties treaties;
  @Autowired MockMvc mvc;
  @Autowired Walks walks;
  @Autowired StuckFiles stuck;
  @Autowired WaitingUploads waiting;
  @Autowired People people;
  @Autowired FormerReadings former;
  @Autowired JdbcClient database;
  @Autowired Infected infected;
  @Autowired KnownMade known;
  @Autowired TestClock clock;
  @Autowired Dates offices;
  @Autowired OpenSessions sessions;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  /** Has a session that others end. */
  static final String OTHER = "caseworker2";

  private final Map<String, Form> forms = new TreeMap<>();
  private Walk walk;

  /** How to come by a form of a route, filled in. */
  interface Form {
    Visitor.Form filled(Visitor visitor) throws Exception;
  }

  private Visitor.Form channel(Visitor visitor) throws Exception {
    Walk byInterpol =
        walks.register(
            Registered.by(
                Channel.INTERPOL,
                Registered.urgent(Registered.from("XF", "en", Assistance.DOCUMENTS))));
    String address = "/files/" + byInterpol.reference() + "/channel";
    return visitor.form(address, address).with("agreed", "yes", "agreedHow", "Notes of 2026");
  }

  private Visitor.Form signOff(Visitor visitor) throws Exception {
    String address = "/files/" + oral().reference() + "/sign-off";
    return visitor.form(address, address).with("by", "Dr. A. Lind", "words", "We read urgency.");
  }

  private Visitor.Form questions(Visitor visitor) throws Exception {
    Walk asking =
        walks.register(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)));
    asking.take("triage-request", TRIAGE);
    String address = "/files/" + asking.reference() + "/questions";
    return visitor
        .form(address, address)
        .with("questions", "Who owns the account?", "reason", "Forgotten");
  }

  private Visitor.Form forged(Visitor visitor) throws Exception {
    String address = "/files/" + SentOnForgery.make(walks).reference() + "/sent-to-forger";
    return visitor.form(address, address).with("what", "The State was told.");
  }

  private Visitor.Form foundSent(Visitor visitor) throws Exception {
    FoundSent found = FoundSent.transmittal(walks, clock);
    String address = "/files/" + found.walk().reference() + "/letters/" + found.letter() + "/sent";
    Visitor.Form form =
        visitor
            .form(address, address)
            .with("channel", "internal", "proof", "Court post book")
            .with("sentAt", offices.local(found.sentAt()).toString());
    visitor.send(form);
    for (Element one : visitor.page(address).select("input[name=looked]")) {
      form = form.with("looked", one.attr("value"));
    }
    return form;
  }

  private Walk oral() {
    Walk oral =
        walks.register(Registered.by(Channel.ORAL, Registered.urgent(Registered.preservation())));
    oral.take(
        "triage-request",
        "{'legalBasis':'convention','authenticity':'verified','authenticityBy':['call-back'],'accepted':true,"
            + "'agreed':'yes','agreedHow':'Notes of 2026'}");
    return oral;
  }

  /** The forms by their route, made anew, with files of their own. */
  Map<String, Form> made() {
    forms.clear();
    treaties.bind("Treaty of 1998");
    walk = walks.register(Registered.complete(Assistance.STORED_DATA));
    forms.put("/files/register", EveryForm::registration);
    files("note", "text", "Call back on Monday");
    files("authenticity", "result", "verified", "how", "Called back");
    forms.put("/files/{reference}/channel", visitor -> channel(visitor));
    forms.put("/files/{reference}/sign-off", visitor -> signOff(visitor));
    forms.put("/files/{reference}/questions", visitor -> questions(visitor));
    forms.put("/files/{reference}/sent-to-forger", visitor -> forged(visitor));
    forms.put("/files/{reference}/letters/{number}/sent", visitor -> foundSent(visitor));
    files("correct", "sendersReference", "XB-77", "reason", "Mistyped");
    files("access", "sight", "restricted", "readers", "caseworker", "reason", "Informant");
    String document = "/files/" + walk.reference() + "/document";
    forms.put(
        "/files/{reference}/document",
        visitor ->
            visitor
                .form(document, document)
                .with("upload", upload(), "arrivedAt", "2026-11-18T09:40"));
    files("link", "other", other().value(), "why", "The same account");
    files("earlier", "to", "P-1", "held", "nothing");
    files(
        "arrived", "kind", "status-enquiry", "channel", "diplomatic", "text", "How does it stand?");
    String facts = "/files/" + walk.reference() + "/contents/facts";
    forms.put(
        "/files/{reference}/contents/{item}",
        visitor -> visitor.form(facts, facts).with("text", "More is known", "reason", "Misread"));
    String entrust = "/files/" + walk.reference() + "/measures/1/acts/entrust";
    forms.put(
        "/files/{reference}/measures/{number}/acts/{act}",
        visitor -> visitor.form(entrust, entrust).with("authority", "central-authority"));
    forms.put(
        "/files/{reference}/basis",
        visitor -> {
          walk.take("triage-request", TRIAGE);
          return visitor.lookedAt(
              visitor
                  .form(
                      "/files/" + walk.reference() + "/basis",
                      "/files/" + walk.reference() + "/basis")
                  .with("basis", "other-treaty", "treaty", "Treaty of 1998", "reason", "Found"));
        });
    information();
    tasks();
    facts();
    reading();
    incident();
    integrity();
    quarantine();
    needToKnow();
    sessions();
    return forms;
  }

  /** Who sends the form of a route, where several do at once; of two not each may. */
  static String login(String route, int number) {
    if (route.startsWith("/quarantine")) {
      return "administrator";
    }
    if (route.equals("/emergency-access")) {
      return "caseworker2";
    }
    return number % 2 == 0 ? "supervisor" : "caseworker";
  }

  private void quarantine() {
    forms.put(
        "/quarantine/{number}/removal",
        visitor -> {
          String removal = "/quarantine/" + infected.make() + "/removal";
          return visitor.form(removal, removal);
        });
  }

  private void needToKnow() {
    forms.put(
        "/teams/new",
        visitor ->
            visitor.form("/teams/new", "/teams/new").with("name", "Unit " + UUID.randomUUID()));
    String team = "/teams/" + known.team();
    forms.put(
        "/teams/{team}",
        visitor -> visitor.form(team, team).with("name", "Unit " + UUID.randomUUID()));
    String gone = "/teams/" + known.team() + "/dissolve";
    forms.put("/teams/{team}/dissolve", visitor -> visitor.form(gone, gone));
    forms.put(
        "/emergency-access",
        visitor ->
            visitor
                .form("/emergency-access", "/emergency-access")
                .with("reference", known.closed().value(), "reason", KnownMade.WHY));
    String opened = "/overview/emergencies/" + known.opened();
    forms.put(
        "/overview/emergencies/{id}",
        visitor ->
            visitor.form(opened, opened).with("justified", "true", "remark", "She was right."));
  }

  /** A task whose form keeps a draft and shows a preview. */
  String prepared() {
    Walk asking =
        walks.register(Registered.without("facts", Registered.complete(Assistance.STORED_DATA)));
    asking.take("triage-request", TRIAGE);
    return asking.task("prepare-letter").task();
  }

  /** What the forms changed of what all files share is as it was. */
  void undo() {
    treaties.forget();
    former.gone(Reading.DISCLOSURE_GROUNDS);
  }

  private void files(String page, String... fields) {
    String address = "/files/" + walk.reference() + "/" + page;
    forms.put("/files/{reference}/" + page, visitor -> visitor.form(address, address).with(fields));
  }

  private void information() {
    String received = "/information/received";
    forms.put(
        received,
        visitor ->
            visitor
                .form(received, received)
                .with("counterpart", "XB", "receivedAt", "2026-11-18T09:40", "language", "en")
                .with("channel", "diplomatic", "subject", "Codes", "text", "They are sold."));
    forms.put(
        "/information/sent",
        visitor ->
            visitor
                .form("/information/sent", "/information/sent")
                .with("counterpart", "XB", "subject", "A server"));
    forms.put(
        "/information/{reference}/acts/{act}",
        visitor -> {
          String file = visitor.send(forms.get(received).filled(visitor)).getRedirectedUrl();
          return visitor
              .form(file + "/acts/disclose", file + "/acts/disclose")
              .with("proceeding", "Trial 4/2026", "exculpates", "An alibi");
        });
  }

  private void tasks() {
    String task = walk.task("send-letter").task();
    String page = "/tasks/" + task;
    forms.put("/tasks/{task}/claim", visitor -> visitor.form(page, page + "/claim"));
    String held = other("send-letter");
    forms.put(
        "/tasks/{task}/release",
        visitor -> {
          walks.claim(held, "supervisor");
          return visitor.form("/tasks/" + held, "/tasks/" + held + "/release");
        });
    String selected = other("send-letter");
    forms.put(
        "/inbox/many",
        visitor ->
            visitor.form("/inbox?list=all", "/inbox/many").with("task", selected, "what", "claim"));
    String given = "/tasks/" + other("send-letter");
    forms.put(
        "/tasks/{task}/assign",
        visitor ->
            visitor
                .form(given + "/assign", given + "/assign")
                .with("to", "caseworker2", "reason", "On leave"));
    String sent = "/tasks/" + other("send-letter");
    forms.put("/tasks/{task}", visitor -> visitor.form(sent, sent).with("proof", "Receipt"));
  }

  /** A task of a file of its own. */
  private String other(String step) {
    return walks.register(Registered.complete(Assistance.SERVICE)).task(step).task();
  }

  private String upload() {
    Source words = Source.of("Words".getBytes(StandardCharsets.UTF_8));
    return waiting.keep("words.txt", words, people.get("supervisor")).id();
  }

  private Reference other() {
    return walks.register(Registered.complete(Assistance.SERVICE)).reference();
  }

  private void facts() {
    String[] said = {
      "diplomatic", "true", "standing", "notified", "statedOn", "2026-01-01", "source", "Note"
    };
    String fact = "/states/LS/facts/channel";
    forms.put("/states/{code}/facts/{kind}", visitor -> visitor.form(fact, fact).with(said));
    forms.put(
        "/states/{code}/facts/{kind}/check",
        visitor -> visitor.form("/states/LS", fact + "/check"));
    forms.put(
        "/states/{code}/facts/{kind}/removal",
        visitor -> visitor.form(fact + "/removal", fact + "/removal"));
  }

  /** The file's reading is put forward, and signed off afterwards. */
  private void reading() {
    String address = "/own-state/readings/" + Reading.DISCLOSURE_GROUNDS.id();
    forms.put(
        "/own-state/readings/{reading}",
        visitor -> {
          former.signed(Reading.DISCLOSURE_GROUNDS);
          return visitor
              .form(address, address)
              .with("act", ReadingAct.PUT_FORWARD.id(), "reason", "A legal opinion");
        });
  }

  private void sessions() {
    sessions.begin(new MockHttpSession(), OTHER, "127.0.0.1");
    forms.put(
        "/sessions/people/end",
        visitor -> visitor.form("/sessions/people/one?login=" + OTHER, "/sessions/people/end"));
  }

  private void integrity() {
    String page = "/overview/integrity";
    for (String act : List.of("compare", "seal")) {
      forms.put(page + "/" + act, visitor -> visitor.form(page, page + "/" + act));
    }
    String search = "/overview/search";
    forms.put(search + "/rebuild", visitor -> visitor.form(search, search + "/rebuild"));
    forms.put(
        page + "/rotate",
        visitor -> {
          visitor.send(visitor.form(page, page + "/seal"));
          return visitor.form(page + "/rotate", page + "/rotate");
        });
    forms.put(
        page + "/files/{reference}/compare",
        visitor -> {
          String compare = page + "/files/" + walk.reference() + "/compare";
          Visitor.Form all = visitor.form(page, page + "/compare");
          return new Visitor.Form(compare, all.multipart(), all.fields());
        });
  }

  private void incident() {
    Walk failed = stuck.make();
    forms.put(
        "/overview/incidents/{id}/retry",
        visitor -> {
          stuck.mend(failed);
          Document list = visitor.page("/overview/incidents");
          String action = list.select("form[action$=/retry]").last().attr("action");
          return Visitor.form(list, action);
        });
  }

  private static Visitor.Form registration(Visitor visitor) throws Exception {
    return visitor
        .form("/files/register", "/files/register")
        .with(
            "requestingState",
            "XB",
            "sender",
            "Ministry of Justice",
            "receivedAt",
            "2026-11-18T09:40")
        .with("channel", "central-authority-electronic", "language", "en")
        .with("measures[0].assistance", "service", "measures[0].description", "Summons");
  }

  /** The routes that take a form. */
  Set<String> routes() {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(entry -> isForm(entry.getKey(), entry.getValue()))
        .map(entry -> entry.getKey().getPatternValues().stream().sorted().findFirst().orElseThrow())
        .collect(Collectors.toSet());
  }

  /** Keeping a draft is no form of its own: it keeps what was typed, as often as it is sent. */
  private static boolean isForm(RequestMappingInfo info, HandlerMethod method) {
    boolean keepsDraft =
        info.getParamsCondition().getExpressions().stream()
            .anyMatch(said -> said.getName().equals("draft") && !said.isNegated());
    return info.getMethodsCondition().getMethods().contains(RequestMethod.POST)
        && method.getBeanType().getName().startsWith("org.rogatory")
        && !method.getBeanType().isAnnotationPresent(RestController.class)
        && !keepsDraft;
  }
}
