package org.rogatory.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.rogatory.incoming.grounds.DraftRefusal;
import org.rogatory.incoming.triage.AcknowledgeReceipt;
import org.rogatory.letters.PrintedLetters;
import org.rogatory.letters.saying.LetterKind;
import org.rogatory.testing.Table;
import org.springframework.context.ApplicationContext;

/** Letters a second, from the template to the finished PDF. */
final class LetterBench implements Bench {

  private static final int ENGLISH_FIRST = 3;

  private final Crew crew = new Crew(Runtime.getRuntime().availableProcessors());

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public void run(ApplicationContext program, Pace pace, Report report) {
    report.progress("letters: warming up");
    PrintedLetters printed = new PrintedLetters(program);
    List<LetterKind> every = printed.kinds();
    Letters letters = new Letters(printed, pace);
    crew.repeat(pace.letters() * ENGLISH_FIRST, letters.inTurn(every, Locale.ENGLISH));
    crew.repeat(pace.letters(), letters.inTurn(every, Locale.CHINESE));
    Table table = new Table("letters", "a second", "kB each");
    letters.row(table, "acknowledgement, English", List.of(AcknowledgeReceipt.KIND), "en");
    letters.row(table, "refusal, English", List.of(DraftRefusal.KIND), "en");
    letters.row(table, "every kind in turn, English", every, "en");
    letters.row(table, "every kind in turn, Chinese", every, "zh");
    report.add("Letters as PDF/A-3a and PDF/UA-1; %d threads".formatted(crew.threads()), table);
  }

  private final class Letters {

    private final PrintedLetters printed;
    private final Pace pace;

    Letters(PrintedLetters printed, Pace pace) {
      this.printed = printed;
      this.pace = pace;
    }

    Runnable inTurn(List<LetterKind> kinds, Locale language) {
      AtomicInteger next = new AtomicInteger();
      return () -> printed.print(kinds.get(next.getAndIncrement() % kinds.size()), language);
    }

    void row(Table table, String name, List<LetterKind> kinds, String language) {
      Locale locale = Locale.forLanguageTag(language);
      Runnable one = inTurn(kinds, locale);
      double[] rates = new double[pace.rounds()];
      for (int round = 0; round < rates.length; round++) {
        rates[round] = crew.perSecond(pace.stretch().dividedBy(4), one);
      }
      double bytes =
          kinds.stream().mapToInt(kind -> printed.print(kind, locale).length).average().orElse(0);
      table.row(name, Measured.of(rates).toString(), Measured.text(bytes / 1000));
    }
  }
}
