package org.rogatory.incoming;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.File;
import org.rogatory.casefile.Turn;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.convention.Worded;
import org.rogatory.convention.contents.Content;
import org.rogatory.convention.contents.ContentItem;
import org.rogatory.convention.contents.ContentReport;
import org.rogatory.convention.contents.Contents;
import org.rogatory.convention.scope.OffenceClaim;
import org.rogatory.incoming.asked.ContentText;
import org.rogatory.incoming.asked.ContentVersion;
import org.rogatory.incoming.asked.DeficiencyFound;
import org.rogatory.incoming.asked.Joining;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Offence;
import org.rogatory.incoming.asked.SaidContents;
import org.rogatory.incoming.asked.Subject;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Moment;
import org.rogatory.journal.Reference;

/**
 * A request for mutual legal assistance as our authority keeps it. It holds its {@link File}, whose
 * row is locked before anything in it is changed. Its state and turn follow from its measures.
 */
@Entity
@Table(name = "request")
public class Request {

  @Id private String reference;

  @OneToOne(optional = false)
  @MapsId
  @JoinColumn(name = "reference")
  private File file;

  @Embedded private Origin origin;
  @Embedded private Priority priority;
  @Embedded private Formalities formalities;

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Measure> measures = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Supplement> supplements = new ArrayList<>();

  @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
  @OrderBy("number")
  private List<Enquiry> enquiries = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "request_offence", joinColumns = @JoinColumn(name = "reference"))
  @MapKeyColumn(name = "line")
  private Map<Integer, Offence> offences = new TreeMap<>();

  @ElementCollection
  @CollectionTable(name = "request_subject", joinColumns = @JoinColumn(name = "reference"))
  @MapKeyColumn(name = "line")
  private Map<Integer, Subject> subjects = new TreeMap<>();

  @ElementCollection
  @CollectionTable(name = "request_content", joinColumns = @JoinColumn(name = "reference"))
  @MapKeyColumn(name = "line")
  private Map<Integer, ContentVersion> versions = new TreeMap<>();

  @ElementCollection
  @CollectionTable(name = "request_deficiency", joinColumns = @JoinColumn(name = "reference"))
  @MapKeyColumn(name = "line")
  private Map<Integer, DeficiencyFound> deficiencies = new TreeMap<>();

  @SuppressWarnings("NullAway.Init")
  protected Request() {}

  public Request(File file, NewRequest arrived, List<Offence> offences) {
    this.file = file;
    file.refer(arrived.sendersReference());
    this.origin = new Origin(arrived);
    this.priority = new Priority(arrived);
    this.formalities = new Formalities(arrived);
    offences.forEach(offence -> this.offences.put(this.offences.size(), offence));
    arrived.subjects().forEach(said -> subjects.put(subjects.size(), said.subject()));
    arrived.measures().forEach(this::add);
    arrived.contents().forEach((item, text) -> says(ContentItem.of(item), text));
  }

  /** The file that holds it. */
  public File file() {
    return file;
  }

  public Reference reference() {
    return file.reference();
  }

  /** The matter of the process that carries the file. */
  public Matter matter() {
    return file.matter();
  }

  /** The requesting State's code, ISO 3166-1 alpha-2. */
  public String requestingState() {
    return file.counterpart();
  }

  /** The requesting State's own number for it. */
  public Optional<String> sendersReference() {
    return file.theirReference();
  }

  /** When it reached us, in the zone of the place. */
  public Moment received() {
    return file.opened();
  }

  /** The instant at which it reached us. */
  public Instant receivedAt() {
    return file.openedAt();
  }

  /** Which authority it came from, and how. */
  public Origin origin() {
    return origin;
  }

  public Priority priority() {
    return priority;
  }

  /** Legal basis, authenticity and confidentiality. */
  public Formalities formalities() {
    return formalities;
  }

  public RequestState state() {
    return Worded.of(RequestState.class, file.standing());
  }

  /** For whom the file waits: for us, as soon as one of its measures does. */
  public Turn turn() {
    return file.turn();
  }

  public Optional<LocalDate> closedOn() {
    return file.closedOn();
  }

  public boolean isClosed() {
    return file.isClosed();
  }

  /** Its measures, the first one first. */
  public List<Measure> measures() {
    return List.copyOf(measures);
  }

  /**
   * @throws NoSuchElementException where the file has no measure of this number
   */
  public Measure measure(int number) {
    return measures.stream()
        .filter(measure -> measure.number() == number)
        .findFirst()
        .orElseThrow(() -> new UnknownFile(reference + "/" + number));
  }

  public List<Measure> openMeasures() {
    return measures.stream().filter(measure -> !measure.state().hasEnded()).toList();
  }

  /** Those that are carried out if nothing stands in the way; what is outside is not. */
  public List<Measure> pursuedMeasures() {
    return measures.stream().filter(measure -> measure.state().isPursued()).toList();
  }

  /** The requests for supplementary information, the first one first. */
  public List<Supplement> supplements() {
    return List.copyOf(supplements);
  }

  /** The request for information that is under way. */
  public Optional<Supplement> openSupplement() {
    return supplements.stream().filter(Supplement::isOpen).findFirst();
  }

  /**
   * @throws UnknownFile where the file has no such request for information
   */
  public Supplement supplement(int number) {
    return supplements.stream()
        .filter(supplement -> supplement.number() == number)
        .findFirst()
        .orElseThrow(() -> new UnknownFile(reference + "/S" + number));
  }

  public List<Enquiry> enquiries() {
    return List.copyOf(enquiries);
  }

  /**
   * @throws UnknownFile where the file has no such enquiry
   */
  public Enquiry enquiry(int number) {
    return enquiries.stream()
        .filter(enquiry -> enquiry.number() == number)
        .findFirst()
        .orElseThrow(() -> new UnknownFile(reference + "/E" + number));
  }

  public List<Offence> offences() {
    return List.copyOf(new TreeMap<>(offences).values());
  }

  /** It is said to be about these offences now. */
  public void correctOffences(List<Offence> now) {
    replace(offences, now);
  }

  /** It is said to concern these now. */
  public void correctSubjects(List<Subject> now) {
    replace(subjects, now);
  }

  private static <T> void replace(Map<Integer, T> lines, List<T> now) {
    lines.clear();
    now.forEach(each -> lines.put(lines.size(), each));
  }

  /** The offences as the Convention's rules read them. */
  public List<OffenceClaim> claims() {
    return offences().stream().map(Offence::claim).toList();
  }

  public List<Subject> subjects() {
    return List.copyOf(new TreeMap<>(subjects).values());
  }

  /** All that the request says and said under an item of its contents, empty or not. */
  public ContentText content(ContentItem item) {
    return said().of(item);
  }

  /** What it says and what people found of it, as the Convention's rules read it. */
  public Map<ContentItem, Content> contents() {
    return said().read();
  }

  /** The file with all its parts read, for a page that is made after the transaction. */
  public Request whole() {
    measures.forEach(Measure::whole);
    supplements.forEach(Supplement::asked);
    Hibernate.initialize(enquiries);
    Hibernate.initialize(offences);
    formalities.whole();
    Hibernate.initialize(subjects);
    Hibernate.initialize(versions);
    Hibernate.initialize(deficiencies);
    return this;
  }

  public Measure add(NewRequest.NewMeasure asked) {
    Measure measure = new Measure(this, measures.size() + 1, asked);
    measures.add(measure);
    return measure;
  }

  /** Its contents with all their versions, to be added to. */
  public SaidContents said() {
    return new SaidContents(versions, deficiencies);
  }

  private void says(ContentItem item, String text) {
    if (!text.isBlank()) {
      Instant received = file.openedAt();
      said().say(ContentVersion.ofRequest(item, text.strip(), received), Joining.ADD);
    }
  }

  public Supplement ask(Collection<Worded> missing, @Nullable String questions) {
    Supplement supplement = new Supplement(this, supplements.size() + 1, missing, questions);
    supplements.add(supplement);
    return supplement;
  }

  public Enquiry enquire(LocalDate receivedOn, @Nullable String question) {
    Enquiry enquiry = new Enquiry(this, enquiries.size() + 1, receivedOn, question);
    enquiries.add(enquiry);
    return enquiry;
  }

  /** Lets the file's state and turn follow from the measures, and from what is owed besides. */
  void follow() {
    boolean first = priority.comesFirst(openMeasures().stream().map(Measure::assistance));
    Optional<Turn> turn = RequestState.waitsFor(this);
    file.stand(RequestState.of(measures), turn.orElse(Turn.US), first);
    if (isClosed()) {
      file.waitsStill(turn.orElse(Turn.NOBODY));
    }
  }

  /** What it lacks for all its measures that are to be carried out. */
  public ContentReport examineContents() {
    return Contents.examine(
        pursuedMeasures().stream().map(Measure::assistance).distinct().toList(),
        formalities.legalBasis(),
        contents());
  }
}
