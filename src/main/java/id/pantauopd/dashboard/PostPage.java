package id.pantauopd.dashboard;

import id.pantauopd.agency.Agency;
import id.pantauopd.agency.Channel;
import id.pantauopd.agency.Region;
import id.pantauopd.post.PostArchive.PostEvidence;

/** The evidence of one post, with whose it is. */
public record PostPage(PostEvidence evidence, Channel channel, Agency agency, Region region) {}
