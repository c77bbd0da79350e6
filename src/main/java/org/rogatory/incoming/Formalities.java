package org.rogatory.incoming;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.UnknownFile;
import org.rogatory.convention.Channel;
import org.rogatory.convention.LegalBasis;
import org.rogatory.convention.Stated;
import org.rogatory.convention.form.Authenticity;
import org.rogatory.convention.form.OriginProof;
import org.rogatory.incoming.asked.Communication;
import org.rogatory.incoming.asked.Correction;
import org.rogatory.incoming.asked.EarlierLink;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.asked.Sequel;
import org.rogatory.incoming.found.FoundBasis;
import org.rogatory.incoming.found.OriginFound;

/** On what a request rests, whether it is authentic, and what it wants kept secret. */
@Embeddable
public class Formalities {

  @Column(nullable = false)
  private String legalBasis = LegalBasis.CONVENTION.id();

  private @Nullable String treaty;
  private @Nullable LocalDate paragraphsAgreedOn;

  @Column(nullable = false)
  private String authenticity = Authenticity.UNVERIFIED.id();

  private @Nullable String authenticityBy;
  private @Nullable String authenticityHow;
  private @Nullable String translation;
  private @Nullable String callBack;
  private @Nullable String confirmedBy;

  @Column(nullable = false)
  private String channelAgreed = Stated.NOT_STATED.id();

  private @Nullable String channelAgreedHow;
  private @Nullable String agreedChannel;
  private @Nullable String signOff;
  private @Nullable String signOffBy;
  private boolean confidential;
  private @Nullable String confidentialityScope;
  private @Nullable LocalDate pursuedOn;
  private @Nullable String mistake;
  private @Nullable String mistakeProposedBy;
  private @Nullable String dealtWith;
  private @Nullable String wroteTo;

  @ElementCollection
  @CollectionTable(name = "request_earlier", joinColumns = @JoinColumn(name = "reference"))
  @MapKeyColumn(name = "line")
  private Map<Integer, EarlierLink> earlier = new TreeMap<>();

  @ElementCollection
  @CollectionTable(name = "request_sequel", joinColumns = @JoinColumn(name = "reference"))
  @MapKeyColumn(name = "number")
  private Map<Integer, Sequel> sequels = new TreeMap<>();

  @ElementCollection
  @CollectionTable(name = "request_communication", joinColumns = @JoinColumn(name = "reference"))
  @MapKeyColumn(name = "line")
  private Map<Integer, Communication> communications = new TreeMap<>();

  protected Formalities() {}

  Formalities(NewRequest arrived) {
    this.callBack = arrived.callBack();
    this.confidential = arrived.confidential();
    this.confidentialityScope = arrived.confidentialityScope();
    if (arrived.earlier() != null) {
      link(new EarlierLink(arrived.earlier(), null, null));
    }
  }

  /** What the request rests on, 40(7). */
  public LegalBasis legalBasis() {
    return LegalBasis.of(legalBasis);
  }

  /** The other treaty, where one applies. */
  public Optional<String> treaty() {
    return Optional.ofNullable(treaty);
  }

  /**
   * The day of the agreement to apply paragraphs 8 to 31 of Article 40 in the place of the treaty's
   * own provisions.
   */
  public Optional<LocalDate> paragraphsAgreedOn() {
    return Optional.ofNullable(paragraphsAgreedOn);
  }

  /** Whether it comes from whom it says, 40(13). */
  public Authenticity authenticity() {
    return Authenticity.of(authenticity);
  }

  /** Whether it is established that it comes from whom it says. */
  public boolean isAuthentic() {
    return authenticity() == Authenticity.VERIFIED;
  }

  /** What proved it. */
  public List<OriginProof> authenticityBy() {
    return authenticityBy == null
        ? List.of()
        : Arrays.stream(authenticityBy.split(" ", -1)).map(OriginProof::of).toList();
  }

  /** How it was verified, or why it could not be. */
  public Optional<String> authenticityHow() {
    return Optional.ofNullable(authenticityHow);
  }

  /** The language of a translation that was sent after the request, BCP 47. */
  public Optional<String> translation() {
    return Optional.ofNullable(translation);
  }

  /** For an oral request: how the caller was checked. */
  public Optional<String> callBack() {
    return Optional.ofNullable(callBack);
  }

  /** Whether it was sent again or confirmed in writing, 40(13). */
  public boolean isConfirmedInWriting() {
    return confirmedBy != null;
  }

  /** The channel by which it was sent again or confirmed in writing. */
  public Optional<Channel> confirmedBy() {
    return Optional.ofNullable(confirmedBy).map(Channel::of);
  }

  /**
   * Whether the two States agreed on the channel, or another treaty opens it, as a person of ours
   * found where the register does not say.
   *
   * @param by the channel by which it came
   */
  public Stated channelAgreed(Channel by) {
    return by.id().equals(agreedChannel) ? Stated.of(channelAgreed) : Stated.NOT_STATED;
  }

  /** From where that is known. */
  public Optional<String> channelAgreedHow() {
    return Optional.ofNullable(channelAgreedHow);
  }

  /** Of which channel that was said. */
  public Optional<Channel> agreedChannel() {
    return Optional.ofNullable(agreedChannel).map(Channel::of);
  }

  /** What a lawyer signed on the texts of 40(13), which differ. */
  public Optional<String> signOff() {
    return Optional.ofNullable(signOff);
  }

  /** Who signed it. */
  public Optional<String> signOffBy() {
    return Optional.ofNullable(signOffBy);
  }

  /** Whether the requesting State wants fact and substance kept confidential, 40(20). */
  public boolean isConfidential() {
    return confidential;
  }

  public Optional<String> confidentialityScope() {
    return Optional.ofNullable(confidentialityScope);
  }

  /** Why it is thought to have been registered by mistake; empty where nobody thinks so. */
  public Optional<String> mistake() {
    return Optional.ofNullable(mistake);
  }

  /** What was done about what went out though the request is not authentic. */
  public Optional<String> dealtWith() {
    return Optional.ofNullable(dealtWith);
  }

  /** The same is recorded; or, with null, is to be done. */
  public void dealtWith(@Nullable String what) {
    this.dealtWith = what;
  }

  /** The codes of the States that letters of ours went to although they do not make the request. */
  public List<String> wroteTo() {
    return wroteTo == null ? List.of() : List.of(wroteTo.split(" ", -1));
  }

  /** Letters of ours went to that State. */
  public void wroteTo(String state) {
    this.wroteTo =
        Stream.concat(wroteTo().stream(), Stream.of(state))
            .distinct()
            .collect(Collectors.joining(" "));
  }

  /** Who thinks so. */
  public Optional<String> mistakeProposedBy() {
    return Optional.ofNullable(mistakeProposedBy);
  }

  /**
   * It is to be kept confidential, though it did not say so from the beginning.
   *
   * @param scope what; null for fact and substance
   */
  public void keepConfidential(@Nullable String scope) {
    this.confidential = true;
    this.confidentialityScope = scope;
  }

  public void correct(Correction now) {
    this.callBack = now.callBack();
    this.confidential = now.confidential();
    this.confidentialityScope = now.confidentialityScope();
  }

  /** What it follows, in the order in which it was linked, with the links that were undone. */
  public List<EarlierLink> earlier() {
    return List.copyOf(new TreeMap<>(earlier).values());
  }

  public final void link(EarlierLink link) {
    earlier.put(earlier.size(), link);
  }

  /** What the State said that ends something or binds it, by its number from 1. */
  public SortedMap<Integer, Communication> communications() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(communications));
  }

  /** The State said something more of that kind, which has this number. */
  public int communicated(Communication said) {
    communications.put(communications.size() + 1, said);
    return communications.size();
  }

  /** What it rests on, all together. */
  public FoundBasis rests() {
    return new FoundBasis(legalBasis(), treaty, paragraphsAgreedOn);
  }

  public void restOn(FoundBasis found) {
    this.legalBasis = found.basis().id();
    this.treaty = found.treaty();
    this.paragraphsAgreedOn = found.agreedOn();
  }

  /** What was found of its origin. */
  public OriginFound origin() {
    return new OriginFound(authenticity(), authenticityBy(), authenticityHow);
  }

  public void authenticated(OriginFound found) {
    this.authenticity = found.authenticity().id();
    this.authenticityBy = found.by().isEmpty() ? null : String.join(" ", found.by());
    this.authenticityHow = found.how();
  }

  /** Somebody thinks that it was registered by mistake; or, with nulls, nobody any more. */
  public void thoughtMistaken(@Nullable String reason, @Nullable String by) {
    this.mistake = reason;
    this.mistakeProposedBy = by;
  }

  public void translated(String language) {
    this.translation = language;
  }

  public void confirmedInWriting(Channel by) {
    this.confirmedBy = by.id();
  }

  /** Nobody has said whether the two States agreed on the channel. */
  public void notAskedAgreed() {
    this.agreedChannel = null;
    this.channelAgreed = Stated.NOT_STATED.id();
    this.channelAgreedHow = null;
  }

  public void agreed(Channel by, Stated found, @Nullable String how) {
    this.agreedChannel = by.id();
    this.channelAgreed = found.id();
    this.channelAgreedHow = how;
  }

  public void signedOff(String by, String words) {
    this.signOffBy = by;
    this.signOff = words;
  }

  /** What was written after an answer, each by its number, the first one first. */
  public SortedMap<Integer, Sequel> sequels() {
    return new TreeMap<>(sequels);
  }

  /**
   * @throws UnknownFile where nothing of this number was written after an answer
   */
  public Sequel sequel(int number) {
    return Optional.ofNullable(sequels.get(number))
        .orElseThrow(() -> new UnknownFile("A" + number));
  }

  /** Whether something that was written after an answer is not dealt with. */
  public boolean hasOpenSequel() {
    return sequels.values().stream().anyMatch(Sequel::isOpen);
  }

  /**
   * Something was written after an answer.
   *
   * @return its number in the file
   */
  public int hear(LocalDate on) {
    int number = sequels.size() + 1;
    sequels.put(number, new Sequel(on));
    return number;
  }

  /** With all its parts read, for a page that is made after the transaction. */
  void whole() {
    earlier();
    sequels();
    communications();
  }

  /** When its State first wrote on it after it had arrived, so as to pursue it. */
  public Optional<LocalDate> pursuedOn() {
    return Optional.ofNullable(pursuedOn);
  }

  /** Its State wrote on it, so as to pursue it. */
  public void pursued(LocalDate on) {
    this.pursuedOn = pursuedOn == null ? on : pursuedOn;
  }
}
