package org.rogatory.incoming;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files' rows. */
interface RequestRows extends Repository<Request, String> {

  @Query("select r from Request r join fetch r.file where r.reference in (:references)")
  List<Request> findAll(List<String> references);

  @Query(
      "select r from Request r where r.file.counterpart = :state"
          + " and r.file.theirReferenceFolded = :folded order by r.reference")
  List<Request> findSame(String state, String folded);

  @Query(
      "select r.reference from Request r where r.file.counterpart = :state"
          + " and r.file.closedOn is null order by r.reference")
  List<String> findOpen(String state);

  @Query(
      "select r.reference from Request r where r.file.counterpart = :state"
          + " and r.file.closedOn is null and r.formalities.treaty is not null"
          + " order by r.reference")
  List<String> findOpenOnTreaty(String state);

  @Query(
      "select distinct r from Request r join r.formalities.earlier e where e.to in (:names)"
          + " and (r.file.counterpart = :state or e.ours = true) and r.reference <> :except"
          + " order by r.reference")
  List<Request> findFollowing(Collection<String> names, String state, String except);

  @Query(
      "select m from Measure m where m.request.file.counterpart = :state"
          + " and m.request.file.reference <> :except and m.execution.inEffectFrom is not null"
          + " order by m.request.file.reference, m.number")
  List<Measure> findPreserving(String state, String except);

  @Query(
      "select m from Measure m where m.request.file.counterpart = :state"
          + " and m.request.file.reference <> :except and m.assistance = 'preservation'"
          + " and m.state = 'IN_EXECUTION' and m.execution.inEffectFrom is null"
          + " order by m.request.file.reference, m.number")
  List<Measure> findToBePreserving(String state, String except);

  @Query(
      "select distinct r.reference from Request r join r.formalities.earlier e"
          + " where e.awaited = true"
          + " or e.ours = true and r.file.closedOn is null order by r.reference")
  List<String> findFollowers();
}
