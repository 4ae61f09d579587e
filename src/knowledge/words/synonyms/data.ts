/** Synonyms of data, integration, artificial intelligence and development. See the docs of `synonyms.ts`. */
export const dataSynonyms: Readonly<Record<string, string>> = {
  sqldatabase:
    'azure sql server, azure sql servers, azuresql, azure sqldb, azure sqldatabase, sql azure database, ' +
    'sql azure db, azure sql dbs, database windows net, single database, azure sql logical server, ' +
    'logical sql server',
  managedinstance:
    'sql managed instance database, managed sql instance, azure sqlmi, azure sql mi, sql managed ' +
    'instances database, managed instance database, managed instance databases, sqlmis',
  'sqlserver virtualmachine':
    'sql server on azure virtual machine, sql server on azure virtual machines, sql server on azure vms, ' +
    'sql server on vm, sql server on a vm, sql server in a vm, sql server inside a vm, sql server on vms, ' +
    'sql on vm, sql on a vm, sql on vms, sql in a vm, sql on azure vm, sql on azure vms, sqlvm, sqlvms, ' +
    'sql server virtual machine, sql server virtual machines, sql iaas, sql server vms, sql server ' +
    'running on a vm, sql running on a vm',
  'sqlserver managementstudio': 'sql server management studio, sql management studio, management studio',
  sqlserver:
    'sql server instance, sql servers, ms sql server, microsoft sql server, sql server engine, sql server ' +
    'express',
  azuredatastudio: 'azure data studio, data studio',
  ssdt: 'sql server data tools, sql data tools, sql database project, database project',
  dma: 'data migration assistant, database migration assistant',
  ssma: 'sql server migration assistant, sql migration assistant',
  migrationservice:
    'data migration service, azure dms, database migration services, azure database migration services, ' +
    'azure data migration service',
  elasticpool:
    'elastic pool, elastic pools, elastic database pool, elastic database pools, elasticpools, sql ' +
    'elastic pool, sql elastic pools',
  elasticjob:
    'elastic job, elastic jobs, elastic job agent, elastic job agents, elastic database job, elastic ' +
    'database jobs',
  dtu: 'dtus, edtu, edtus, database transaction unit, database transaction units',
  vcore: 'vcores, v core, v cores',
  availabilitygroup:
    'availability group, availability groups, always on availability group, always on availability ' +
    'groups, alwayson availability group, alwayson availability groups, aoag, ag listener, availability ' +
    'group listener, hadr',
  'failovergroup failover':
    'failover group, failover groups, fail over group, fail over groups, auto failover group, auto ' +
    'failover groups, autofailover group, failovergroups',
  georeplication:
    'geo replication, geo replicated, geo replica, geo replicas, active geo replication, geo secondary, ' +
    'geo secondaries, geo secondary database, georeplicated',
  replica:
    'replicas, read replica, read replicas, readable replica, readable secondary, readable secondaries, ' +
    'readable replicas, read only replica, read only replicas, read scale out, readreplica, slave, ' +
    'slaves, slave server, slave servers',
  georestore: 'geo restore, geo redundant restore, geo recovery',
  georedundant: 'geo redundant, geo redundancy, grs backup, grs backups',
  'pointintime restore':
    'point in time restore, point in time recovery, point in time backup, pitr, pointintimerestore, ' +
    'restore point in time, restore to a point in time, restore to point in time',
  pointintime: 'point in time, points in time',
  'longtermretention backup retention':
    'long term retention, long term backup retention, long term backup, long term backups, longterm ' +
    'retention, longterm backup, long term retention backup, long term retention backups, ltr, ltr ' +
    'backup, ltr backups, long retention, retention of backups, backup retention, keep sql backups, keep ' +
    'database backups, keep db backups, retain sql backups, retain database backups, backups for 7 years,' +
    ' backups for 10 years, backups for years, yearly backups, backups for several years',
  tde: 'transparent data encryption, transparent database encryption',
  cmk: 'customer managed encryption key, customer managed encryption keys, our own key, our own keys',
  rowlevelsecurity: 'rls, row level security, row based security',
  bacpac: 'bacpacs, bac pac, bacpac file, bacpac files',
  storedprocedure:
    'stored procedure, stored procedures, sproc, sprocs, stored proc, stored procs, storedproc, ' +
    'storedprocedures, storedprocs',
  'sqlagent agent':
    'sql agent, sql server agent, sql agent job, sql agent jobs, sql server agent job, sql server agent ' +
    'jobs',
  linkedserver: 'linked server, linked servers',
  changedatacapture: 'change data capture, cdc',
  extendedevent: 'extended events, extended event, xevents, xevent, xe session, xe sessions, x events',
  'database email': 'dbmail, sp send dbmail',
  ssis:
    'sql server integration services, sql integration services, integration services, integration ' +
    'services package, integration services packages, ssis package, ssis packages, dtsx, dtsx package, ' +
    'dtsx packages, dts package, dts packages',
  ssrs:
    'reporting services, sql server reporting services, reporting service, sql server reporting service, ' +
    'report server',
  analysisservices:
    'analysis service, sql server analysis services, sql server analysis service, azure analysis service, ' +
    'analysisservice, asazure windows net',
  blocking:
    'blocked session, blocked sessions, blocking session, blocking sessions, blocking chain, blocking ' +
    'chains, lock wait, lock waits, lock timeout, lock timeouts, lock request, table lock, table locks, ' +
    'row lock, row locks, head blocker, lead blocker, lock escalation, blocked by another, blocking ' +
    'queries, blocking query, locked table, locked tables, lock contention',
  deadlock:
    'deadlocks, deadlocked, deadlocking, dead lock, dead locks, dead locked, deadlock victim, deadlock ' +
    'victims',
  'space outofspace':
    'out of space, out of disk space, out of storage, disk full, disk is full, storage full, storage is ' +
    'full, no space left on device, no space left, no free space, not enough space, not enough disk ' +
    'space, insufficient disk space, low on space, low disk space, running out of space, ran out of ' +
    'space, runs out of space, database is full, database full, filegroup is full, filegroup full, size ' +
    'quota, size quota reached, log is full, transaction log full, transaction log is full, log file ' +
    'full, disk space, storage space, free space, db is full, db full',
  'outofmemory memory':
    'outofmemoryerror, run out of memory, memory error, memory errors, java heap space, heap space, ' +
    'memory limit exceeded, memory pressure, memory exhausted',
  index: 'indices',
  postgres:
    'postgresdb, postgres database, pg server, postgres sql, azure postgres, azure postgresql, postgres ' +
    'database azure com, psycopg2, psycopg, npgsql, npgsqlexception, psqlexception, asyncpg, pg8000, ' +
    'postgresexception',
  mysql:
    'azure mysql, mysqlserver, mysql database azure com, pymysql, mysqli, mysql2, mysqlconnector, ' +
    'mysqlexception',
  mariadb: 'azure mariadb, mariadb database azure com',
  flexibleserver:
    'flexible server, flexible servers, flex server, flex servers, flexi server, flexiserver, ' +
    'flexibleservers, flexsvr, flexserver, flexible server instance',
  singleserver: 'single server, single servers, singleservers',
  hyperscale: 'hyper scale',
  pgdump: 'pg dump, pg dumpall, pg restore, pgrestore, pgdumpall',
  mysqldump: 'mysql dump, mydumper, my dumper, mysql dumps, mysqldumps, mysqlpump',
  'serverparameter parameter':
    'server parameter, server parameters, server variable, server variables, server setting, server ' +
    'settings, system variable, system variables, database parameter, database parameters, configuration ' +
    'parameter, configuration parameters, global variable, global variables, my cnf, my ini, postgresql ' +
    'conf, serverparameters',
  maintenance:
    'maintenance event, maintenance events, planned maintenances, planned maintenance event, scheduled ' +
    'updates, planned update, planned updates, scheduled update, maintenance work',
  'connectionlimit connect limit':
    'too many connections, too many clients, too many clients already, max connections, maximum ' +
    'connections, maximum connection, maximum connection limit, connection limit, connection limits, ' +
    'connections limit, max number of connections, maximum number of connections, remaining connection ' +
    'slots, connection slots, out of connections, number of connections, connection pool exhausted, max ' +
    'connection, max connection limit, connection count limit, connection quota, concurrent connections, ' +
    'simultaneous connections',
  'droppedconnection connect':
    'dropped connection, dropped connections, dropped or terminated connections, connection drop, ' +
    'connection drops, connections drop, connection dropped, connections dropped, connections are ' +
    'dropped, connection is dropped, connection was dropped, connections were dropped, connection gets ' +
    'dropped, connections get dropped, connections getting dropped, connection keeps dropping, ' +
    'connections keep dropping, dropping connections, drops the connection, drops connection, drops ' +
    'connections, drop the connection, connection reset, connection resets, connection was reset, ' +
    'connection reset by peer, connections reset, connection terminated, connections terminated, ' +
    'connection closed, connections closed, connection was closed, connection is closed, connection has ' +
    'been closed, connection gets closed, connection forcibly closed, connection was forcibly closed, was' +
    ' forcibly closed, forcibly closed, connection lost, lost connection, lost connections, lose ' +
    'connection, loses connection, losing connection, lost the connection, loses the connection, ' +
    'connection is lost, communication link failure, communications link failure, server has gone away, ' +
    'aborted connection, aborted connections, connection aborted, connection broken, connection is ' +
    'broken, broken pipe, keeps disconnecting, keep disconnecting, randomly disconnects, disconnects ' +
    'randomly, unexpectedly disconnected, disconnected unexpectedly, unexpected disconnect, unexpected ' +
    'disconnects, intermittent disconnect, intermittent disconnects, random disconnects, connection ' +
    'terminated unexpectedly, transport level error, physical connection is not usable, connection has ' +
    'been severed, communication link was lost, closed the connection unexpectedly, closed the connection' +
    ' without warning, idle connection was closed, connection pool is closed, connection is dead, ' +
    'connection gone, stale connection, stale connections, half open connection, connections go stale',
  'connect refused':
    'connection refused, connections refused, refused the connection, refuses connection, refuses ' +
    'connections, refusing connections, refuses the connection, actively refused, actively refused it, ' +
    'connection refuse',
  unavailable:
    'not currently available, currently not available, currently unavailable, arent available, ' +
    'temporarily unavailable',
  cosmosdb:
    'cosmodb, cosmo db, azure cosmosdb, documents azure com, azure documentdb, cosmosdbs, cosmos dbs, ' +
    'cosmosexception, cosmosclientexception, documentclientexception, cosmosclient, documentclient',
  mongodb:
    'mongo, mongo db, mongo api, mongodb api, api for mongodb, api for mongo, retrywrites, ' +
    'retryablewrites, pymongo, mongoose, mongoclient, mongocommandexception, mongoservererror, ' +
    'mongotimeoutexception, mongowriteexception, mongobulkwriteexception, mongoconnectionexception',
  cassandra: 'apache cassandra, cassandra api, casandra',
  gremlin: 'gremlin api, tinkerpop, apache tinkerpop',
  changefeed: 'change feed, change feeds, changefeeds',
  synapselink: 'synapse link, azure synapse link, analytical store',
  redis:
    'redis caches, rediscache, azure managed redis, redis enterprise, redis cache windows net, azure ' +
    'redis cache, redis db',
  synapse:
    'synapse workspaces, azure synapse workspace, azuresynapse, azuresynapse net, synapse studio ' +
    'workspace',
  sqlpool:
    'dedicated pool, dedicated pools, dedicated sql pools, dedicated sqlpool, dedicated sql, provisioned ' +
    'sql pool, sql azuresynapse net, sqlpools, synapse sql pool, synapse sql pools, synapse dedicated ' +
    'pool',
  serverless:
    'serverless sql, serverless sql pools, serverless pool, serverless pools, sql serverless pool, ' +
    'serverless sqlpool, on demand pool, on demand pools, on demand sql pool, on demand sql, sql on ' +
    'demand pool, ondemand pool, ondemand sql, ondemand sql azuresynapse net, built in pool, builtin ' +
    'pool, built in sql pool, on demand database, on demand sql database',
  sparkpool:
    'apache spark pool, apache spark pools, big data pool, big data pools, sparkpools, synapse spark pool',
  cetas: 'create external table as select, create external table as',
  ctas: 'create table as select',
  externaltable: 'external table, external tables',
  deltalake: 'delta lake, delta table, delta tables, delta format',
  datafactory:
    'azure data factory v2, data factory v2, data factory v1, adf v1, azure datafactory, datafactories, ' +
    'azure data factories, factoryv2',
  integrationruntime:
    'self hosted runtime, self hosted runtimes, selfhosted ir, selfhosted integration runtime, self ' +
    'hosted integration run time, integration run time, data management gateway, irs, auto resolve ' +
    'integration runtime, autoresolveintegrationruntime, auto resolve ir, azure ir, azure integration ' +
    'runtime, integrationruntimes, on prem integration runtime',
  linkedservice: 'linked service, linked services, linkedservices',
  copyactivity: 'copy activity, copy activities, copy data activity, copy data activities',
  dataflow: 'data flow, data flows, dataflows',
  storedprocactivity: 'stored procedure activity, stored procedure activities, stored proc activity',
  datashare: 'data share, data shares, azure data share, azure data shares',
  datacatalog: 'data catalog, data catalogue, azure data catalog',
  'datalake analytics': 'adla, data lake analytics, azure data lake analytics, datalakeanalytics',
  datalake:
    'adls gen 2, adls gen 1, adls g2, adls2, adls1, data lake gen 2, data lake gen1, data lake storage ' +
    'gen 2, data lake storage gen1, data lakes, datalake gen2, azuredatalakestore net, dfs core windows ' +
    'net, adl gen2, azure data lakes, azure data lake store, datalakes',
  usql: 'u sql, u sql script, usql script',
  dataexplorer: 'kusto cluster, azure kusto, kusto windows net, adx cluster, kusto database',
  databricks:
    'data bricks, databrick, azure data bricks, azuredatabricks, azuredatabricks net, dbricks, databricks ' +
    'workspaces',
  hdinsight: 'hdi, hd insight, hd insights, hdinsights, azurehdinsight net, hdi cluster',
  esp: 'enterprise security package, enterprise security',
  mapreduce: 'map reduce',
  streamanalytics:
    'stream analytic, stream analytics job, stream analytics jobs, streaming jobs, asa job, asa jobs, ' +
    'azure stream analytics job, streamingjobs',
  streamingunit: 'streaming unit, streaming units',
  deserialize: 'deserialise, deserialised, deserialising, deserialisation',
  powerbi: 'power b i, powerbi service, pbi service, power bi dedicated, pbi report, pbi reports',
  'powerbi embedded': 'pbie, powerbi embed, power bi embed, embedded power bi, pbi embedded',
  'datagateway gateway':
    'data gateway, data gateways, on premises data gateway, on premise data gateway, on prem data ' +
    'gateway, on premises data gateways, onprem data gateway, onpremises data gateway, on premises ' +
    'gateway, on premise gateway, on prem gateway, onprem gateway, enterprise gateway, enterprise data ' +
    'gateway, personal gateway, personal mode gateway, powerbi gateway, power bi gateway, opdg',
  powerquery: 'power query, powerquery m, power query m, m query',
  rstudio: 'r studio, r studio server, rstudio server',
  dax: 'dax query, dax queries, dax measure, dax measures, dax formula',
  analyzeinexcel: 'analyze in excel, analyse in excel',
  machinelearning:
    'azureml, azure machine learning service, azure machine learning services, machine learning service, ' +
    'machine learning services, machine learning workspace, machine learning studio, azure machine ' +
    'learning studio, azure ml studio, azureml studio, aml workspace, azure ml workspace, ' +
    'machinelearningservices, machinelearningexperimentation, aml studio, aml service, machine learning ' +
    'workspaces',
  'studioclassic machinelearning':
    'machine learning studio classic, ml studio classic, azure machine learning studio classic, studio ' +
    'classic, azure ml studio classic, azure ml classic, machinelearningstudioclassic',
  'automl machinelearning':
    'auto ml, automated ml, automated machine learning, automatedml, auto machine learning',
  cognitive:
    'azure ai services, ai services, cog services, cog service, cogsvc, cog svc, azure cognitive ' +
    'services, azure cognitive service, cognitiveservices azure com, api cognitive microsoft com',
  luis:
    'language understanding, language understanding service, language understanding intelligent service, ' +
    'luis ai, luis app, luis apps, conversational language understanding, clu',
  qnamaker:
    'qna maker, qna, qna service, question answering, custom question answering, qnamaker ai, q a maker, ' +
    'qnamakers',
  knowledgebase: 'knowledge base, knowledge bases, knowledgebases',
  textanalytics:
    'text analytics, azure text analytics, text analytics api, language service, ta for health, azure ' +
    'language service',
  vision:
    'computer vision, azure vision, vision api, computer vision api, azure computer vision, vision ' +
    'service',
  ocr: 'optical character recognition, read api, text recognition, recognize text, recognise text',
  face: 'face api, face detection, azure face',
  speech:
    'speech service, speech services, speech to text, text to speech, stt, tts, speech recognition, voice ' +
    'recognition, speech sdk, azure speech, cognitive speech, cognitive speech service',
  formrecognizer:
    'form recognizer, form recogniser, formrecogniser, document intelligence, ai document intelligence, ' +
    'azure form recognizer',
  immersivereader: 'immersive reader',
  keyphrase: 'key phrase, key phrases, keyphrases',
  translator:
    'translator text, translator text api, translator service, azure translator, text translation, ' +
    'document translation, microsoft translator, translation api, translation service',
  bot:
    'bots, azure bot, azure bots, bot service, azure bot service, bot services, botservice, chatbot, ' +
    'chatbots, chat bot, chat bots, bot app',
  'bot framework': 'botframework, bot builder, botbuilder, bot sdk, bot framework composer',
  directline: 'direct line, direct line channel, directline channel',
  search:
    'ai search, azure ai search, search services, azure search service, cognitive search service, search ' +
    'windows net, searchservices, searchservice',
  skillset: 'skill set, skill sets, skillsets',
  knowledgestore: 'knowledge store, knowledge stores',
  hyperparameter:
    'hyper parameter, hyper parameters, hyperparameters, hyperparameter tuning, hypertuning, hyperdrive, ' +
    'hyper tuning',
  explainability:
    'model explanation, model explanations, interpretability, model interpretability, feature importance, ' +
    'model explainability',
  jupyter: 'jupyterlab, jupyter lab, jupyterhub, jupyter hub, ipython, ipynb',
  vscode: 'vs code, visual studio code',
  servicebus:
    'asb, azure service bus, service buses, servicebus windows net, service bus namespace, service bus ' +
    'namespaces, azure servicebus, microsoft servicebus messaging, azure messaging servicebus, ' +
    'servicebusexception, servicebusclient, servicebusprocessorclient',
  eventhub:
    'azure event hub, azure event hubs, event hubs namespace, event hub namespace, evh, eventhub ' +
    'namespace, event hubs namespaces, eventhubsexception, azure messaging eventhubs, azure event hubs ' +
    'client',
  eventgrid: 'azure event grid, event grids, eventgrids',
  notificationhub:
    'azure notification hub, azure notification hubs, anh, notification hub namespace, notifications hub, ' +
    'notification hubs namespace',
  relay: 'azure relay, wcf relay, relays, service bus relay',
  throughputunit: 'throughput unit, throughput units',
  deadletter:
    'dead letter, dead letters, dead lettered, dead lettering, deadlettered, deadlettering, dlq, dead ' +
    'letter queue, dead letter queues, deadletterqueue, deadletters',
  throttling:
    'throttle, throttled, throttles, throttler, rate limit exceeded, rate limit is exceeded, 429s, rate ' +
    'exceeded, requests per second limit',
  'throttling cosmosdb':
    'request rate is large, request rate is too large, request rate too large, requestratetoolarge',
  integrationaccount: 'integration account, integration accounts, integrationaccounts',
  ise:
    'integrated service environment, integration service environment, integration services environment, ' +
    'integrated services environment, integrationserviceenvironment, integration service environments',
  logicapp:
    'azure logic app, azure logic apps, logicapp workflow, logic app workflow, logic app workflows, logic ' +
    'workflow, logic apps workflow',
  apimanagement:
    'azure api management, api management service, azure apim, api mgmt, apimgmt, azure api net, api ' +
    'management instance, apim instance, apim service, apims, api manager',
  developerportal: 'developer portal, developers portal, dev portal, developer portals, developer site',
  selfhostedgateway: 'self hosted gateway, self hosted gateways, selfhosted gateway, on prem api gateway',
  openapi:
    'swagger, open api, swagger file, swagger json, openapi spec, openapi specification, openapi ' +
    'definition, open api specification, swagger definition, oas3',
  cors:
    'cross origin error, cors error, cors errors, cors policy, allowed origins, allowed origin, blocked ' +
    'by cors policy',
  jwt: 'json web token, json web tokens, jwts, jwt token, jwt tokens',
  'apikey key': 'api key, api keys, subscription key, subscription keys, ocp apim subscription key, apikeys',
  signalr:
    'signal r, signalr service, signalrservice, azure signalr, azure signalr service, signal rservice, ' +
    'service signalr net, signalr hub, signalr hubs',
  edi: 'electronic data interchange',
  tradingpartner: 'trading partner, trading partners, tradingpartners',
  sftp: 'sftp ssh, ssh file transfer, secure ftp',
  dynamics: 'dynamics 365, d365, dynamics crm, dynamics 365 crm, crm online, dynamics365',
  dataverse: 'cds, common data service, common data services',
  biztalk: 'biz talk, biztalk server',
  iothub: 'azure iot hub, azure iot hubs, iothubs, azure devices net, iot hub instance',
  iotedge:
    'azure iot edge, iotedge runtime, iot edge runtime, edge runtime, iotedged, edgehub, edge hub, ' +
    'edgeagent, edge agent',
  iotcentral: 'azure iot central, iot central app, iot central application, iotc, azureiotcentral com',
  'dps provisioning':
    'device provisioning service, device provisioning services, iot dps, device provisioning, iot hub ' +
    'device provisioning service, dps, azure devices provisioning net',
  plugandplay: 'plug and play, iot plug and play, plug n play, pnp, iot pnp',
  deviceupdate:
    'device update, device update for iot hub, adu, firmware update, firmware updates, ota update, ota ' +
    'updates, over the air update, over the air updates',
  directmethod: 'direct method, direct methods, directmethods',
  c2d: 'cloud to device, cloud to device message, cloud to device messages, c2d message, c2d messages',
  d2c: 'device to cloud, device to cloud message, device to cloud messages, d2c message, d2c messages',
  digitaltwins:
    'digital twins, digital twin, azure digital twins, azure digital twin, adt, azuredigitaltwins, ' +
    'digitaltwin',
  timeseriesinsights:
    'time series insights, time series insight, azure time series insights, tsi, timeseriesinsight',
  downstreamdevice:
    'downstream device, downstream devices, leaf device, leaf devices, child device, child devices',
  arc: 'arcenabled, azurearc, arc enabled data services',
  media: 'media services, media service, azure media services, azure media service, mediaservices, ams',
  videoindexer:
    'video indexer, video indexers, azure video indexer, video analyzer for media, azure video analyzer ' +
    'for media, vi portal',
  liveevent:
    'live event, live events, live stream, live streams, live streaming, livestream, livestreaming, live ' +
    'streamed, live channel, live channels, livestreams, liveevents',
  mediaplayer: 'media player, azure media player, amp player',
  encode:
    'encoding, encoder, encoders, transcode, transcoding, transcoder, encodes, encoded, transcoded, ' +
    'encodings',
  caption: 'subtitle, subtitles, closed caption, closed captions, closed captioning, captioning',
  devops:
    'azdo, azure devops services, azure devops service, azure devops server, dev azure com, visualstudio ' +
    'com, visual studio com, azuredevops, dev ops, azure dev ops',
  workitem: 'work item, work items, workitems, user story, user stories, work item tracking',
  cicd:
    'ci cd, continuous integration, continuous delivery, continuous deployment, continuous integration ' +
    'and delivery, continuous integration and deployment, ci cd pipeline, ci cd pipelines',
  serviceconnection:
    'service connection, service connections, arm service connection, azurerm service connection, ' +
    'serviceconnections',
  pat: 'personal access token, personal access tokens, pat token, pat tokens, pats',
  repo:
    'repository, repositories, repos, git repository, git repositories, git repo, git repos, azure repos, ' +
    'azure repo',
  sourcecontrol:
    'source control, version control, source code control, versioncontrol, source control integration',
  paralleljob:
    'parallel job, parallel jobs, hosted parallelism, parallelism grant, parallel pipelines, parallel ' +
    'pipeline',
  codecoverage: 'code coverage, test coverage',
  yaml: 'yml, yaml file, yml file',
  nuget: 'nuget package, nuget packages, nuget feed',
  spring:
    'spring cloud, azure spring cloud, spring apps, azure spring apps, spring boot, springboot, ' +
    'appplatform, spring cloud service, spring app, spring application, spring applications',
  partnercenter: 'partner center, partner centre, partner portal, microsoft partner center, partnercentre',
  mpn:
    'microsoft partner network, partner network, mpn id, mpnid, mpn ids, partner program, microsoft ' +
    'partner program, cloud partner program, partner id, partner location id',
  marketplace: 'commercial marketplace, microsoft marketplace',
  appsource: 'app source, microsoft appsource',
  communicationservices:
    'azure communication services, communication services, azure communication service, communication ' +
    'service',
  stuck:
    'spinning forever, stuck in progress, stuck at, never finish, never complete, doesnt finish, does not ' +
    'finish, wont finish, doesnt complete, does not complete, never stops, endless, endlessly, in ' +
    'progress forever',
  notification: 'notifying',
  allowlist: 'allow listing, safe list',
  'pricingtier tier':
    'pricing tier, pricing tiers, price tier, price tiers, service tier, service tiers, performance tier, ' +
    'performance tiers, pricing plan, pricing plans, service level objective, service objective',
  personaldata:
    'personal data, pii, personally identifiable information, sensitive data, personal information, ' +
    'sensitive information',
  optimize: 'optimise, optimised, optimising, optimisation, optimises',
  analyze: 'analyse, analysed, analysing, analyses',
  visualize: 'visualise, visualisation, visualisations, visualised',
  behavior: 'behaviour, behaviours',
  modeling: 'modelling, modelled',
  build: 'built',
  send: 'sent',
  shrink: 'shrank, shrunk, shrunken',
  hide: 'hidden, hid',
  teach: 'taught',
  notebooks:
    'jupyter notebook, jupyter notebooks, synapse notebook, databricks notebook, spark notebook, spark ' +
    'notebooks, ml notebook, aml notebook, azure ml notebook, notebook cell, notebook cells, notebook ' +
    'server, notebook session, notebook activity, notebook run, notebook kernel, notebook vm, notebook in ' +
    'databricks, notebook in synapse, pyspark notebook',
  'sqldatabase unavailable': 'please retry the connection later, retry the connection later',
  'sqldatabase firewall ip':
    'not allowed to access the server, use the windows azure management portal or run, use the azure ' +
    'management portal or run sp set firewall rule',
  'blocking deadlock': 'has been chosen as the deadlock victim, chosen as the deadlock victim',
  'cloudaccount signin': 'token identified principal',
  'datafactory dataflow':
    'df executor, df sys, df mssql, df sqldw, df cosmos, df delta, df hive, df snowflake, df xml, df ' +
    'json, df excel, df avro, df file, df blob, df rest, df adlsgen2, df synapse',
  'postgres firewall': 'no pg hba conf entry for host, no pg hba conf entry',
  'postgres connectionlimit':
    'sorry too many clients already, remaining connection slots are reserved, slots are reserved for non ' +
    'replication superuser connections',
  'postgres droppedconnection connect':
    'terminating connection due to administrator command, terminating connection due to idle in ' +
    'transaction timeout, ssl syscall error eof detected, ssl syscall error, could not receive data from ' +
    'server, server closed the connection unexpectedly',
  'postgres unavailable start':
    'the database system is starting up, database system is starting up, the database system is shutting ' +
    'down, database system is shutting down, the database system is in recovery mode, database system is ' +
    'in recovery mode',
  'postgres extension': 'is not allow listed for, azure extensions allowlist, not allow listed',
  'postgres authenticate': 'password authentication failed',
  'mysql ssl': 'ssl connection is required, please specify ssl options and retry',
  'mysql firewall ip':
    'not allowed to connect to this mysql server, is not allowed to connect to this mysql server, not ' +
    'allowed to connect to this mariadb server',
  'mysql droppedconnection':
    'got an error reading communication packets, mysql has gone away, error reading communication packets',
  'cosmosdb mongodb': 'retryable writes are not supported, reports wire version, mongo cosmos azure com',
  'cosmosdb throttling': 'rate limiting true, retries due to rate limiting',
  'cosmosdb partition':
    'partitionkey extracted from document doesnt match, partition key path, partitionkey extracted from ' +
    'document',
  'cosmosdb firewall':
    'blocked by your cosmos db account firewall settings, blocked by your cosmosdb account firewall ' +
    'settings',
  'cosmosdb region': 'currently experiencing high demand, experiencing high demand in this region',
  'redis connect':
    'it was not possible to connect to the redis server, not possible to connect to the redis servers, no' +
    ' connection is available to service this operation, no connection is active available, ' +
    'redisconnectionexception',
  'redis timeout':
    'timeout performing get, timeout performing set, timeout performing eval, timeout awaiting response ' +
    'outbound, redistimeoutexception',
  'synapse sqlpool polybase': 'hdfsbridge, hdfs bridge, hdfsbridge recordreaderfillbuffer',
  'synapse serverless':
    'sql on demand endpoint, ondemand endpoint, serverless endpoint, serverless sql endpoint, distributed' +
    ' processing mode',
  authorization:
    'claim s are required to perform this operation, claims are required to perform this operation, claim' +
    ' is empty or token is invalid',
  'eventhub receiver': 'new receiver with higher epoch, higher epoch, existing receiver with epoch',
  'servicebus lock message': 'the lock supplied is invalid, lock supplied is invalid',
  'servicebus lock session': 'the session lock was lost, session lock has expired, session lock lost',
  'powerquery powerbi':
    'expression error, dataformat error, datasource error, dataset source error, formula firewall',
  'synapse notebooks spark': 'mssparkutils',
  'databricks notebooks':
    'spark driver has stopped unexpectedly, driver is up but is not responsive, python kernel is ' +
    'unresponsive, driver not responding',
  'streamanalytics deserialize malformed':
    'inputdeserializererror, inputdeserializererror invaliddata, inputdeserializererror ' +
    'typeconversionerror, inputdeserializererror malformedmessage',
  'streamanalytics output':
    'outputdataconversionerror, outputdataconversionerror requiredcolumnmissing, ' +
    'outputdataconversionerror typeconversionerror, outputdataconversionerror columnnameinvalid',
  'powerbi datagateway': 'dm gwpipeline, gateway client gatewayunreachable, gwpipeline, dmgwpipeline',
  'hive tez': 'teztask',
  'sqldatabase datasync':
    'azure sql data sync, data sync group, data sync groups, data sync agent, data sync member, data sync' +
    ' hub, data sync metadata database',
};
