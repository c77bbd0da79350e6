package org.rogatory.incoming.told;

import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import org.rogatory.casefile.TheirReference;
import org.rogatory.incoming.RequestMatter;
import org.rogatory.integrity.Told;
import org.rogatory.journal.JournalEntry;

/** A request as its journal tells it, entry after entry. */
public final class RequestTold {

  /** What a State writes so as to pursue its request. */
  private static final Set<String> PURSUES =
      Set.of("enquiry-received", "information-received", "measure-added", "request-confirmed");

  /** What takes back that which allows it: the measure goes on first. */
  private static final Set<String> TAKES_BACK = Set.of("transmittal-recalled");

  private final Told told = new Told();
  private final FileTeller file;
  private final MeasureTeller measure;
  private final ConsultationTeller consultation = new ConsultationTeller(told);
  private final SupplementTeller supplement;
  private final MeasureLives lives = new MeasureLives(told);

  /** A request of which nothing is told yet. */
  public RequestTold() {
    ContentTeller contents = new ContentTeller(told);
    BeginningTeller beginning = new BeginningTeller(told, contents);
    this.file = new FileTeller(told, contents, beginning);
    this.measure = new MeasureTeller(told, beginning);
    this.supplement = new SupplementTeller(told, contents);
  }

  /** All that the entries tell of the request; letters, documents and access are told apart. */
  public static NavigableMap<String, String> of(List<JournalEntry> entries) {
    RequestTold request = new RequestTold();
    entries.forEach(request::read);
    return request.says();
  }

  /** All that the entries read so far tell of the request. */
  public NavigableMap<String, String> says() {
    Told all = told.copy();
    new Outcome(all).follow();
    all.put("sendersReferenceFolded", TheirReference.folded(all.says().get("sendersReference")));
    return all.says();
  }

  /** Reads the next entry of the file. */
  public void read(JournalEntry entry) {
    Happened said = Happened.of(entry);
    told.put("entries", said.entry().number());
    told.put("lastHash", said.entry().hash());
    told.put("lastRecordedAt", said.entry().recordedAt());
    if (PURSUES.contains(said.kind()) && Told.text(said.fact(), "takesUp") == null) {
      told.says().putIfAbsent("pursuedOn", said.day());
    }
    boolean ofMeasure = said.entry().matter().numberAs(RequestMatter.MEASURE).isPresent();
    String m = ofMeasure ? "measure." + said.entry().matter().number() + "." : "";
    boolean first = TAKES_BACK.contains(said.kind());
    if (first) {
      lives.lives(m, said.kind());
    }
    tell(m, said);
    if (ofMeasure && !first) {
      lives.lives(m, said.kind());
    } else if (!first) {
      lives.all(said.kind());
    }
  }

  private void tell(String m, Happened said) {
    String kind = said.kind();
    if (kind.startsWith("letter-")) {
      return;
    }
    if (kind.startsWith("consultation-")) {
      consultation.consultation(said);
    } else if (said.entry().matter().is(RequestMatter.COMMUNICATION) && said.fact().has("number")) {
      consultation.communication(said);
    } else if (kind.startsWith("information-") || kind.equals("waiver-ended")) {
      supplement.tell(said);
    } else if (!m.isEmpty()) {
      measure.tell(m, said);
    } else {
      file.tell(said);
    }
  }
}
