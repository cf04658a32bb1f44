package id.pantauopd.agency;

import org.springframework.data.jpa.repository.JpaRepository;

/** Loads and stores channels that an administrator edits. */
interface ChannelRepository extends JpaRepository<ChannelEntity, Long> {}
