package id.pantauopd.agency;

import org.springframework.data.jpa.repository.JpaRepository;

/** Loads and stores agencies that an administrator edits. */
interface AgencyRepository extends JpaRepository<AgencyEntity, Long> {}
