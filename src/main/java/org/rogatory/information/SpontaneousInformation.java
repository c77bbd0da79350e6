package org.rogatory.information;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.File;
import org.rogatory.casefile.NotInThisState;
import org.rogatory.casefile.Turn;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.convention.Provision;
import org.rogatory.convention.Worded;
import org.rogatory.convention.spontaneous.SpontaneousTransmission;
import org.rogatory.convention.spontaneous.UseLimits;
import org.rogatory.information.InformationFact.Bounds;
import org.rogatory.information.InformationFact.Drafted;
import org.rogatory.journal.Actor;
import org.rogatory.journal.Matter;
import org.rogatory.journal.Reference;

/**
 * Information that another State sent us without a request, or that we send to one, 40(4), 51. It
 * holds its {@link File}, whose row is locked before anything in it is changed.
 */
@Entity
@Table(name = "information")
public class SpontaneousInformation {

  @Id private String reference;

  @OneToOne(optional = false)
  @MapsId
  @JoinColumn(name = "reference")
  private File file;

  private @Nullable String sender;
  private @Nullable LocalDate dated;
  private @Nullable String channel;
  private @Nullable String language;

  @Column(nullable = false)
  private String subject;

  @Column(nullable = false)
  private String text;

  private @Nullable String why;
  private @Nullable String author;
  private boolean proceeds;

  @Embedded private Confidentiality confidentiality;
  @Embedded private Clearance clearance;

  @ElementCollection
  @CollectionTable(name = "information_restriction", joinColumns = @JoinColumn(name = "reference"))
  @MapKeyColumn(name = "number")
  private Map<Integer, Restriction> restrictions = new TreeMap<>();

  @ElementCollection
  @CollectionTable(name = "information_disclosure", joinColumns = @JoinColumn(name = "reference"))
  @MapKeyColumn(name = "number")
  private Map<Integer, Disclosure> disclosures = new TreeMap<>();

  @SuppressWarnings("NullAway.Init")
  protected SpontaneousInformation() {}

  /** What another State sent. */
  SpontaneousInformation(File file, NewInformation arrived, Bounds bounds) {
    this.file = file;
    file.refer(arrived.sendersReference());
    this.sender = arrived.sender();
    this.dated = arrived.dated();
    this.channel = arrived.channel().id();
    this.language = arrived.language().value();
    this.subject = arrived.subject().strip();
    this.text = arrived.text().strip();
    this.proceeds = arrived.proceeds();
    this.clearance = Clearance.none();
    this.confidentiality = new Confidentiality(bounds);
    restrict(bounds.restrictions());
    follow(state());
  }

  /** What we mean to send, of which nothing is written yet. */
  SpontaneousInformation(File file, String subject) {
    this.file = file;
    this.subject = subject;
    this.text = "";
    this.clearance = Clearance.none();
    this.confidentiality = new Confidentiality(Bounds.NONE);
    follow(state());
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

  /** The State that sent it, or to which it is sent, ISO 3166-1 alpha-2. */
  public String counterpart() {
    return file.counterpart();
  }

  /** Whether another State sent it to us. */
  public boolean isReceived() {
    return file.kind().equals(InformationKind.INFORMATION_RECEIVED.id());
  }

  public InformationState state() {
    return Worded.of(InformationState.class, file.standing());
  }

  /** The authority that wrote, as it names itself; empty for what we send. */
  public Optional<String> sender() {
    return Optional.ofNullable(sender);
  }

  /** The date on what was received. */
  public Optional<LocalDate> dated() {
    return Optional.ofNullable(dated);
  }

  /** The id of the channel by which it was received. */
  public Optional<String> channel() {
    return Optional.ofNullable(channel);
  }

  /** The language in which it was received, BCP 47. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** What it is about, in a line. */
  public String subject() {
    return subject;
  }

  /** What it says; empty where nothing of ours is written yet. */
  public String text() {
    return text;
  }

  /** How what we send may help the other State. */
  public Optional<String> why() {
    return Optional.ofNullable(why);
  }

  /** The login name of who wrote what we send, in its latest version. */
  public Optional<String> author() {
    return Optional.ofNullable(author);
  }

  /** Whether it is about proceeds of offences, 51. */
  public boolean isAboutProceeds() {
    return proceeds;
  }

  /** The provision on which its transmission rests: 40(4), or 51. */
  public Provision provision() {
    return SpontaneousTransmission.provision(proceeds);
  }

  public Confidentiality confidentiality() {
    return confidentiality;
  }

  public Clearance clearance() {
    return clearance;
  }

  /** The restrictions on its use by their numbers, those that were lifted too. */
  public SortedMap<Integer, Restriction> restrictions() {
    return new TreeMap<>(restrictions);
  }

  /** What binds its receiver now, as the Convention's rules read it. */
  public UseLimits limits() {
    return new UseLimits(
        confidentiality.isBinding(),
        confidentiality.ends(),
        restrictions.entrySet().stream()
            .filter(entry -> !entry.getValue().isLifted())
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet()));
  }

  /** The disclosures of what exculpates an accused person, by their numbers. */
  public SortedMap<Integer, Disclosure> disclosures() {
    return new TreeMap<>(disclosures);
  }

  /**
   * @throws UnknownFile where the file has no such disclosure
   */
  public Disclosure disclosure(int number) {
    Disclosure disclosure = disclosures.get(number);
    if (disclosure == null) {
      throw new UnknownFile(reference() + "/" + InformationMatter.DISCLOSURE.letter() + number);
    }
    return disclosure;
  }

  /** Whether a disclosure is under way. */
  public boolean isDisclosing() {
    return disclosures.values().stream().anyMatch(each -> !each.stage().hasEnded());
  }

  /** What the process of a disclosure is about. */
  public Matter disclosureMatter(int number) {
    return InformationMatter.DISCLOSURE.of(reference(), number);
  }

  /** The same with all its parts read, for a page that is made after the transaction. */
  public SpontaneousInformation whole() {
    Hibernate.initialize(restrictions);
    Hibernate.initialize(disclosures);
    return this;
  }

  /**
   * @throws NotInThisState where the verb is not possible as it stands
   */
  void require(InformationVerb verb) {
    if (!verb.from().contains(state())) {
      throw new NotInThisState(matter(), state(), verb.from());
    }
  }

  void become(InformationVerb verb) {
    require(verb);
    follow(verb.to().orElse(state()));
  }

  /** Lets the turn follow: an open disclosure waits for us. */
  void follow(InformationState now) {
    file.stand(now, isDisclosing() ? Turn.US : now.turn(), false);
  }

  void write(Drafted drafted, Actor who) {
    this.author = who.name();
    this.subject = drafted.topic();
    this.text = drafted.text();
    this.why = drafted.why();
    this.proceeds = drafted.proceeds();
    this.confidentiality = new Confidentiality(drafted.bounds());
    this.clearance = new Clearance(drafted);
    restrictions.clear();
    restrict(drafted.bounds().restrictions());
  }

  /** These restrictions stand no longer. */
  void lift(Set<Integer> numbers) {
    restrictions.forEach(
        (number, restriction) -> {
          if (numbers.contains(number)) {
            restriction.lift();
          }
        });
  }

  private void restrict(List<String> texts) {
    texts.forEach(said -> restrictions.put(restrictions.size() + 1, new Restriction(said)));
  }

  /** A disclosure begins; its number is returned. */
  int disclose(String proceeding, String exculpates) {
    int number = disclosures.size() + 1;
    disclosures.put(number, new Disclosure(proceeding, exculpates));
    return number;
  }

  /**
   * @throws NotInThisState where the verb is not possible as the disclosure stands
   */
  void require(int number, DisclosureVerb verb) {
    DisclosureStage stage = disclosure(number).stage();
    if (!verb.from().contains(stage)) {
      throw new NotInThisState(disclosureMatter(number), stage, verb.from());
    }
  }

  void become(int number, DisclosureVerb verb) {
    require(number, verb);
    disclosure(number).become(verb.to());
    follow(state());
  }
}
