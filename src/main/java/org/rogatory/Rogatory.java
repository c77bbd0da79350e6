package org.rogatory;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The program: case manager of a central authority for mutual legal assistance. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Rogatory {

  public static void main(String[] args) {
    Exhaustion.watchThreads();
    workInUtc();
    SpringApplication.run(Rogatory.class, args);
  }

  /**
   * The engine keeps its times without a zone. In that of the machine an hour of each autumn would
   * be there twice, and a program that moves to another machine would read other times than it
   * wrote. The zone of the office is a setting of its own.
   */
  static void workInUtc() {
    TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
  }
}
