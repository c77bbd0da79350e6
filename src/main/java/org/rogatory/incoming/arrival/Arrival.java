package org.rogatory.incoming.arrival;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.casefile.documents.Enclosure;
import org.rogatory.convention.Channel;
import org.rogatory.incoming.asked.Joining;
import org.rogatory.incoming.asked.NewRequest;
import org.rogatory.incoming.found.CoveringLetter;
import org.rogatory.incoming.found.Way;
import org.rogatory.journal.Moment;

/**
 * What comes in for a request that we have: a record for each kind, with what such an arrival says.
 * Page, API and samples make one of what was typed or sent. They check nothing: {@link
 * Arrivals#take} holds all rules.
 */
public sealed interface Arrival {

  /** How and when it came. */
  Coming coming();

  /** Of what kind it is. */
  ArrivalKind kind();

  /** What it says, in words; null where it says nothing. */
  default @Nullable String words() {
    return null;
  }

  /**
   * How and when something came.
   *
   * @param at when it reached us
   * @param enclosure the document that came with it
   * @param saidBy who spoke, and how that is known; to be said of a withdrawal or an answer that
   *     came orally or by a channel that is not open
   * @param from the code of the State that sends it; to be said where another State holds letters
   *     of ours by mistake, see {@link org.rogatory.incoming.misdirected.Misdirected}
   */
  record Coming(
      Channel channel,
      Moment at,
      @Nullable Enclosure enclosure,
      @Nullable String saidBy,
      @Nullable String from) {

    /** From the State that makes the request, as far as anybody says. */
    public Coming(
        Channel channel, Moment at, @Nullable Enclosure enclosure, @Nullable String saidBy) {
      this(channel, at, enclosure, saidBy, null);
    }

    /** Without a document. */
    public Coming(Channel channel, Moment at) {
      this(channel, at, null, null, null);
    }

    /** Of which nobody says who spoke. */
    public Coming(Channel channel, Moment at, @Nullable Enclosure enclosure) {
      this(channel, at, enclosure, null, null);
    }

    /** By which way it came. */
    Way way() {
      return new Way(channel, saidBy);
    }
  }

  /**
   * Supplementary information, 40(16).
   *
   * @param contents by the id of the item, what it says; a blank text says nothing
   * @param how by the id of the item, whether that is added to what the file says or replaces it;
   *     it is added where nothing is said
   * @param text what it says besides
   * @param answers whose consultation it answers, see {@link
   *     org.rogatory.incoming.consultation.Answering#require}
   * @param letter what the letter says of itself with which it came
   */
  record SupplementArrived(
      Coming coming,
      Map<String, String> contents,
      Map<String, Joining> how,
      @Nullable String text,
      @Nullable String answers,
      CoveringLetter letter)
      implements Arrival {

    /** The ids of the items of the contents under which it says something. */
    Set<String> said() {
      return contents.entrySet().stream()
          .filter(item -> item.getValue() != null && !item.getValue().isBlank())
          .map(Map.Entry::getKey)
          .collect(Collectors.toSet());
    }

    /** With a letter that says nothing of itself. */
    public SupplementArrived(
        Coming coming,
        Map<String, String> contents,
        Map<String, Joining> how,
        @Nullable String text,
        @Nullable String answers) {
      this(coming, contents, how, text, answers, CoveringLetter.NONE);
    }

    /** Whether it says more than what stands under the items of the contents. */
    boolean isMore() {
      return text != null && !text.isBlank() || coming.enclosure() != null;
    }

    @Override
    public String words() {
      return Stream.concat(contents.values().stream(), Stream.ofNullable(text))
          .filter(said -> !said.isBlank())
          .collect(Collectors.joining("\n"));
    }

    @Override
    public ArrivalKind kind() {
      return ArrivalKind.SUPPLEMENTARY_INFORMATION;
    }
  }

  /**
   * A reply to a consultation, 40(28).
   *
   * @param measure the number of the measure that was consulted on
   * @param consultation which consultation on that measure it answers, by its number; to be said
   *     where more than one was sent
   * @param text what it says
   * @param conditionsAccepted whether the conditions that were offered in it are accepted; to be
   *     said where any were
   * @param acceptedConditions those that are, where not all are, by their numbers from 1
   * @param proposed the conditions that it proposes in place of ours
   * @param contents the new facts that it brings, as in {@link SupplementArrived}
   * @param how likewise
   */
  record ReplyArrived(
      Coming coming,
      @Nullable Integer measure,
      @Nullable Integer consultation,
      @Nullable String text,
      @Nullable Boolean conditionsAccepted,
      List<Integer> acceptedConditions,
      List<String> proposed,
      Map<String, String> contents,
      Map<String, Joining> how)
      implements Arrival {

    @Override
    public @Nullable String words() {
      return text;
    }

    @Override
    public ArrivalKind kind() {
      return ArrivalKind.CONSULTATION_REPLY;
    }
  }

  /** A question on how the request stands, 40(26). */
  record EnquiryArrived(Coming coming, @Nullable String question) implements Arrival {

    @Override
    public @Nullable String words() {
      return question;
    }

    @Override
    public ArrivalKind kind() {
      return ArrivalKind.STATUS_ENQUIRY;
    }
  }

  /**
   * The requesting State no longer needs what it asked for, 40(26).
   *
   * @param measure the number of the one measure that is withdrawn
   * @param whole whether the whole request is withdrawn
   */
  record WithdrawalArrived(
      Coming coming, @Nullable Integer measure, boolean whole, @Nullable String remark)
      implements Arrival {

    @Override
    public @Nullable String words() {
      return remark;
    }

    @Override
    public ArrivalKind kind() {
      return ArrivalKind.WITHDRAWAL;
    }
  }

  /** An oral request was confirmed in writing, 40(13). */
  record ConfirmationArrived(Coming coming) implements Arrival {

    @Override
    public ArrivalKind kind() {
      return ArrivalKind.WRITTEN_CONFIRMATION;
    }
  }

  /**
   * A further measure is asked for.
   *
   * @param asked what is asked for; null where its kind was not said
   */
  record MeasureArrived(Coming coming, NewRequest.@Nullable NewMeasure asked) implements Arrival {

    @Override
    public @Nullable String words() {
      return asked == null ? null : asked.description();
    }

    @Override
    public ArrivalKind kind() {
      return ArrivalKind.FURTHER_MEASURE;
    }
  }

  /**
   * The proceeding of ours has ended for which a measure was postponed, 40(27).
   *
   * @param measure the number of that measure
   */
  record ProceedingEnded(Coming coming, @Nullable Integer measure, @Nullable String remark)
      implements Arrival {

    @Override
    public @Nullable String words() {
      return remark;
    }

    @Override
    public ArrivalKind kind() {
      return ArrivalKind.END_OF_PROCEEDING;
    }
  }

  /**
   * A document, and nothing more; it may be older than the request that it belongs to.
   *
   * @param description what the document is
   * @param answers as in {@link SupplementArrived}
   */
  record DocumentArrived(Coming coming, @Nullable String description, @Nullable String answers)
      implements Arrival {

    @Override
    public @Nullable String words() {
      return description;
    }

    @Override
    public ArrivalKind kind() {
      return ArrivalKind.DOCUMENT;
    }
  }
}
