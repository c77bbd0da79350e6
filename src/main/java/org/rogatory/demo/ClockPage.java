package org.rogatory.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.Allowed;
import org.rogatory.access.Role;
import org.rogatory.casefile.BadInput;
import org.rogatory.convention.Reason;
import org.rogatory.journal.Moment;
import org.rogatory.web.Dates;
import org.rogatory.web.Fields;
import org.rogatory.web.Flash;
import org.rogatory.web.NavigationItem;
import org.rogatory.web.Option;
import org.rogatory.web.Rejections;
import org.rogatory.web.Texts;
import org.rogatory.web.forms.FormBinding;
import org.rogatory.web.once.OnceForms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the program's clock and moves it forward, where the program is tried out. */
@Controller
@RequestMapping("/clock")
@Profile("demo")
@Allowed(Role.SUPERVISOR)
class ClockPage {

  private final MovingClock clock;
  private final FormBinding forms;
  private final OnceForms once;
  private final Rejections refusals;
  private final Flash flash;
  private final Texts texts;
  private final Dates dates;

  ClockPage(
      MovingClock clock,
      FormBinding forms,
      OnceForms once,
      Rejections refusals,
      Flash flash,
      Texts texts,
      Dates dates) {
    this.clock = clock;
    this.forms = forms;
    this.once = once;
    this.refusals = refusals;
    this.flash = flash;
    this.texts = texts;
    this.dates = dates;
  }

  @Bean
  static NavigationItem clockNavigation() {
    return NavigationItem.of("clock", "/clock", 90, Role.SUPERVISOR);
  }

  /**
   * By how much the clock is to be moved.
   *
   * @param to the moment, where one is given
   */
  record Move(@NotNull Stretch by, @Nullable Moment to) {}

  @GetMapping
  ModelAndView show() {
    return show(Fields.none());
  }

  @PostMapping
  ModelAndView move(HttpServletRequest request, RedirectAttributes next) {
    Fields typed = Fields.sent(request.getParameterMap());
    return refusals.orAgain(
        typed,
        () -> {
          String view = once.redirect(request, () -> moved(typed));
          clock.catchUp();
          flash.done(next, "clock.done", dates.moment(clock.shown().now()));
          return view;
        },
        this::show);
  }

  private String moved(Fields typed) {
    Move move = forms.bind("clock", Move.class, typed.raw()).sound();
    clock.moveTo(target(move));
    return "/clock";
  }

  private Instant target(Move move) {
    MovingClock.Shown shown = clock.shown();
    return move.by() == Stretch.MOMENT
        ? Optional.ofNullable(move.to()).map(Moment::at).orElseThrow(() -> wrong("to", "which"))
        : target(move.by(), shown).orElseThrow(() -> wrong("by", "nothing-due"));
  }

  private static BadInput wrong(String field, String why) {
    return BadInput.at(field, Reason.of("clock." + why));
  }

  private static Optional<Instant> target(Stretch by, MovingClock.Shown shown) {
    return by == Stretch.NEXT_DATE ? shown.nextDate() : by.length().map(shown.now()::plus);
  }

  private ModelAndView show(Fields fields) {
    MovingClock.Shown shown = clock.shown();
    ModelAndView page = new ModelAndView("demo/clock", "fields", fields);
    page.addObject("now", dates.moment(shown.now()));
    page.addObject("realTime", dates.moment(shown.realTime()));
    page.addObject("stretches", stretches(shown));
    return page;
  }

  /** Each with the moment to which it leads. */
  private List<Option> stretches(MovingClock.Shown shown) {
    return Stream.of(Stretch.values()).map(by -> option(by, target(by, shown))).toList();
  }

  private Option option(Stretch by, Optional<Instant> to) {
    Option option = Option.of(by.id(), texts.of(by));
    if (by == Stretch.MOMENT) {
      return option;
    }
    return to.map(moment -> option.withHint(dates.moment(moment)))
        .orElseGet(() -> option.butNot(texts.of("clock.nothing-due")));
  }
}
