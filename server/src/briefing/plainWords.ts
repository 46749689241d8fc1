/**
 * Terms of the trade that readers outside engineering stumble over. Where everyday words stand behind a term, it is
 * expanded once ("canary (a trial with part of the traffic)"); where none do, a statement with the term is left out.
 */
export const TERMS: Readonly<Record<string, string | null>> = {
  // Release and operation: worth a word of explanation.
  canary: 'a trial with part of the traffic',
  'error budget': 'the amount of failure that the objective allows',
  'feature flag': 'a switch that turns a feature on or off remotely',
  hotfix: 'a small urgent fix outside the normal release',
  idempotency: 'repeating a request has no further effect',
  'idempotency key': 'the mark by which a repeated request is recognised',
  'race condition': 'two operations that interfere when they happen at the same moment',
  failover: 'a switch to the standby system',
  'rate limiting': 'a cap on requests per time',
  // Stacks and machines: no short words help.
  ...Object.fromEntries(
    [
      'mutex mutexes semaphore goroutine goroutines deadlock deadlocks livelock spinlock heap malloc garbage-collector gc oom',
      'oomkilled oomkill segfault segmentation-fault nullpointerexception stacktrace coredump kernel syscall syscalls cgroup cgroups',
      'jvm k8s kubernetes kubelet pod pods daemonset statefulset etcd zookeeper namespace configmap helm istio envoy sidecar',
      'nginx haproxy kafka rabbitmq redis memcached postgres postgresql mysql mariadb mongodb cassandra elasticsearch clickhouse',
      'sql orm grpc protobuf thrift tcp udp tls ssl bgp dns dhcp nat vlan iptables conntrack arp ipv4 ipv6 raid inode nfs iscsi',
      'shard shards sharded sharding replicaset wal binlog vacuum tombstone quorum raft paxos threadpool threads mutexed async',
      'race-detector regex regexp stderr stdout stdin systemd cron crontab chef puppet ansible terraform dockerfile docker',
      'p50 p90 p95 p99 p999 qps iops rps',
    ]
      .join(' ')
      .split(' ')
      .map((word) => [word.replaceAll('-', ' '), null]),
  ),
};
