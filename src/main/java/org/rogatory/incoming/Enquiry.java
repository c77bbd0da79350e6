package org.rogatory.incoming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.journal.Matter;

/** A question of the requesting State on how its request stands, 40(26). */
@Entity
public class Enquiry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "enquiry_seq")
  @SequenceGenerator(name = "enquiry_seq", allocationSize = 50)
  private @Nullable Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "reference")
  private Request request;

  @Column(nullable = false)
  private int number;

  @Column(nullable = false)
  private LocalDate receivedOn;

  private @Nullable String question;
  private @Nullable LocalDate answeredOn;

  @SuppressWarnings("NullAway.Init")
  protected Enquiry() {}

  Enquiry(Request request, int number, LocalDate receivedOn, @Nullable String question) {
    this.request = request;
    this.number = number;
    this.receivedOn = receivedOn;
    this.question = question;
  }

  /** The matter of the process that carries it. */
  public Matter matter() {
    return RequestMatter.ENQUIRY.of(request.reference(), number);
  }

  public int number() {
    return number;
  }

  public LocalDate receivedOn() {
    return receivedOn;
  }

  public Optional<String> question() {
    return Optional.ofNullable(question);
  }

  public Optional<LocalDate> answeredOn() {
    return Optional.ofNullable(answeredOn);
  }

  public void answered(LocalDate on) {
    this.answeredOn = on;
  }
}
