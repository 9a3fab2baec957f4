-- Asks for the addresses in the file that ADDRESSES names, in turn by chance. TAG is sent as If-None-Match, AUTHORIZATION as what it is called.
local asked = {}
local function addresses()
  local found = {}
  for line in io.lines(os.getenv("ADDRESSES")) do found[#found + 1] = line end
  return found
end
function init()
  local tag = os.getenv("TAG")
  local headers = tag and tag ~= "" and { ["If-None-Match"] = tag } or {}
  headers["Authorization"] = os.getenv("AUTHORIZATION")
  for place, address in ipairs(addresses()) do asked[place] = wrk.format("GET", address, headers) end
  math.randomseed(11)
end
function request() return asked[math.random(#asked)] end
function done(summary, latency)
  local wrong = summary.errors
  local sum = wrong.connect + wrong.read + wrong.write + wrong.status + wrong.timeout
  print(string.format("MEASURED %.1f %.3f %.3f %d", summary.requests * 1e6 / summary.duration,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, sum))
end
