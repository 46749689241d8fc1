/**
 * Terms of the trade that readers outside engineering stumble over. Where everyday words stand behind a term, it is
 * expanded once ("canary (a trial with part of the traffic)"); where none do, a statement with the term is left out.
 */
export const TERMS: Readonly<Record<string, string | null>> = {
  // Release and operation: worth a word of explanation.
  canary: 'a trial with part of the traffic',
  'error budget': 'the amount of failure that the objective allows',
  'feature flag': 'a switch that turns a feature on or off remotely',
  idempotency: 'repeating a request has no further effect',
  'idempotency key': 'the mark by which a repeated request is recognised',
  'race condition': 'two operations that interfere when they happen at the same moment',
  failover: 'a switch to the standby system',
  'rate limiting': 'a cap on requests per time',
  shard: 'one of the parts that the data is split into',
  sharded: 'split into parts',
  sharding: 'splitting the data into parts',
  replica: 'a copy of the data',
  mutex: 'a lock against use at the same moment',
  deadlock: 'operations that wait for each other for ever',
  goroutine: 'a task that runs beside others',
  'race detector': 'a tool that finds operations interfering with each other',
  'garbage collection': 'the clearing of memory that is no longer used',
  'memory leak': 'memory that is used and never given back',
  cache: 'a store of recent answers',
  latency: 'the time to answer',
  throughput: 'work done per time',
  p99: 'the slowest of a hundred',
  p95: 'the slowest five of a hundred',
  dns: 'the address book of the network',
  tls: 'the encryption of connections',
  pod: 'a running copy of a service',
  kubernetes: 'the system that runs the services',
  k8s: 'the system that runs the services',
  namespace: 'a named area',
  redis: 'a fast store of data',
  memcached: 'a fast store of data',
  kafka: 'a queue of messages',
  rabbitmq: 'a queue of messages',
  postgres: 'a database',
  postgresql: 'a database',
  mysql: 'a database',
  mongodb: 'a database',
  elasticsearch: 'a search engine',
  nginx: 'a gateway for requests',
  envoy: 'a gateway for requests',
  docker: 'a way to package software',
  terraform: 'a tool that sets up infrastructure',
  kernel: 'the core of the operating system',
  ssl: 'the encryption of connections',
  // Stacks and machines: no short words help.
  ...Object.fromEntries(
    [
      'semaphore livelock spinlock heap malloc garbage-collector gc oom',
      'oomkilled oomkill segfault segmentation-fault nullpointerexception stacktrace coredump syscall syscalls cgroup cgroups',
      'jvm kubelet daemonset statefulset etcd zookeeper configmap sidecar',
      'clickhouse',
      'orm grpc protobuf thrift tcp udp bgp dhcp nat vlan iptables conntrack arp ipv4 ipv6 raid inode nfs iscsi',
      'replicaset wal binlog vacuum tombstone quorum raft paxos threadpool threads async',
      'regex regexp stderr stdout stdin systemd cron crontab chef puppet ansible dockerfile',
      'p50 p90 p999 qps iops rps',
    ]
      .join(' ')
      .split(' ')
      .map((word) => [word.replaceAll('-', ' '), null]),
  ),
};
